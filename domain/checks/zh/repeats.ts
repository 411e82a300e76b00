import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { isHan, type Reading } from './reading';

/**
 * Words of one character that nobody doubles, with the characters before or after which the two belong to different words:
 * 目的的, 为了了解, 现在在.
 */
const DOUBLED: Record<string, { before?: string; after?: string }> = {
  的: { before: '目标打有众中鹄怀', after: '确士' },
  了: { before: '为除得不到受完走罢跑算免少短逃罢知懂', after: '解如不却结然断无若事当' },
  是: { before: '但可于还就要若只或凡总硬国老真都像说越倒先便算怕自正既如', after: '非否' },
  在: { before: '现存所实正内潜外自好旨还重贵难常健何意不', after: '于场乎线职校意' },
  和: { before: '共饱暖缓温柔谦中总随平应附讲', after: '平谐气睦解约好服田县静顺煦蔼弦声尚牌' },
  与: { before: '参给赋授付相', after: '会其时日世众共否' },
  有: { before: '所没具拥享占持含国公私稀富固独原特只还别专现已仅', after: '关效利限机些时所趣序力益害意无名点人缘' },
  为: { before: '认作成因行以称视分变人化改转定更较极大最颇尤甚稍略列译评誉叫当选', after: '了何此期首主数止' },
  对: { before: '相绝针反核应面比校配成一派', after: '于此方应象待话手立策照抗准称付比' },
  把: { before: '一火拖车', after: '握关手戏控柄' },
  被: { before: '棉植', after: '动告子害迫褥单' },
  从: { before: '服自听盲随跟遵顺', after: '事而来此前未不容业属' },
  及: { before: '以涉普波危提触顾来遍埃何未', after: '时其格早第' },
  将: { before: '即必势终行麻大上中少主小', after: '来军士要领会近' },
  这: {},
  那: {},
  我: { before: '自忘', after: '国们' },
  他: { before: '其吉', after: '们人日乡' },
  她: {},
  它: { before: '其' },
  们: {},
  也: { before: '' },
  都: { before: '首成古故帝大', after: '市城会江' },
  而: { before: '然从进反因' },
  于: { before: '由对关至终基位处等属用鉴善过急乐便利敢敏在大小高低优源限勇忠', after: '是' },
  以: { before: '可所足难予加用得给', after: '及为上下后前来内外便免至往致此' },
  很: {},
  更: { before: '变三五', after: '加新换改正多为' },
  就: { before: '成造早迁', after: '是业诊医任要近算读餐' },
  已: { before: '而早不', after: '经' },
  由: { before: '自理缘因经', after: '于此来衷' },
  向: { before: '方定面导取一去倾意志走转动风趋', after: '来往上下前后' },
  给: { before: '供补配发送交赠', after: '予与' },
  并: { before: '合吞兼', after: '且非不发存列购' },
  该: { before: '应活' },
};

/** Words of two characters that are not doubled for emphasis either, as 研究研究 and 非常非常 are. */
const WORDS = new Set(
  `进行 通过 我们 他们 它们 她们 你们 可以 因为 所以 但是 如果 已经 由于 对于 关于 根据 以及 并且 或者 而且 然而 因此 为了 其中 目前 同时 此外 包括 成为 具有 没有
存在 作为 随着 按照 通常 需要 应该 能够 使用 采用 利用 导致 造成 引起 表示 认为 指出 介绍 发现 显示 表明 提出 提供 提高 提升 建立 建设 开展 实施 实现 完成 获得 取得
参加 参与 组织 举办 举行 召开 推进 推动 促进 加强 加快 坚持 围绕 聚焦 结合 针对 为主 之间 之后 之前 以来 以上 以下 方面 问题 情况 工作 项目 活动 会议 大会 中心 医院
患者 病人 医生 医师 护士 护理 手术 治疗 诊断 检查 临床 疾病 药物 疫苗 感染 病毒 症状 肿瘤 教授 院长 主任 专家 团队 学院 大学 学校 学生 老师 教师 研究院 公司 企业 单位
部门 机构 政府 国家 国际 社会 经济 文化 教育 科技 科学 技术 系统 平台 数据 信息 服务 管理 质量 安全 发展 改革 创新 合作 中国 美国 英国 日本 北京 上海 浙江 江苏
广东 全国 世界 全球 地区 城市 农村 今年 去年 明年 当时 期间 时间 上述 相关 主要 重要 必须 应当 一种 这种 这个 那个 这些 那些 该院 本院 我院 我国 全院 全省 全市
什么 怎么 如何 以便 从而 不仅 虽然 尽管 即使 无论 只有 只要 除了 甚至 尤其 其他 其它 分别 共同 首次 正式 近日 日前`.split(/\s+/),
);

/** A single character or a word that was typed twice. Reduplication, which Chinese is full of, is left alone. */
export function repeats({ text, isAddress }: Reading): Found[] {
  const found: Found[] = [];
  const add = (from: number, length: number) =>
    found.push(inChinese('zh/repeated-word', text, [from, from + 2 * length], { instead: text.slice(from, from + length) }));
  let at = 0;
  while (at < text.length) {
    const length = isHan(text.charAt(at)) && !isAddress(at) ? doubledAt(text, at) : 0;
    if (length > 0) add(at, length);
    at += Math.max(1, 2 * length);
  }
  return found;
}

const LONGEST = 12;

/** How long the word is that stands twice from here on; 0 where none does. */
function doubledAt(text: string, at: number): number {
  for (let length = LONGEST; length >= 3; length -= 1) {
    // Most places are ruled out by the first character.
    if (text.charAt(at) !== text.charAt(at + length)) continue;
    if (text.startsWith(text.slice(at, at + length), at + length) && isPhrase(text, at, length)) return length;
  }
  const first = text.charAt(at);
  if (first === text.charAt(at + 2) && text.charAt(at + 1) === text.charAt(at + 3) && WORDS.has(text.slice(at, at + 2))) return 2;
  return first === text.charAt(at + 1) && isDoubledCharacter(text, at) ? 1 : 0;
}

/** Chinese throughout, of three characters at least that differ: not 哈哈哈哈, 一二一二. */
function isPhrase(text: string, at: number, length: number): boolean {
  const characters = new Set<string>();
  for (let place = at; place < at + length; place += 1) {
    const character = text.charAt(place);
    if (!isHan(character)) return false;
    characters.add(character);
  }
  return characters.size >= 3 && !/[一不]/.test(text.charAt(at)) && text.charAt(at + 2 * length) !== text.charAt(at);
}

function isDoubledCharacter(text: string, at: number): boolean {
  const character = text.charAt(at);
  const rule = Object.hasOwn(DOUBLED, character) ? DOUBLED[character] : undefined;
  if (!rule || text.charAt(at + 2) === character) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
  if (before === character || (after !== '' && after === text.charAt(at + 3))) return false;
  return !(before !== '' && rule.before?.includes(before)) && !(after !== '' && rule.after?.includes(after));
}
