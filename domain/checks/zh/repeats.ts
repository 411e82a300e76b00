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

/** Words of two characters that people double: to try something, to stress, to call. */
const REDUPLICATED = new Set(
  `研究 讨论 商量 学习 休息 考虑 了解 体验 感受 打听 收拾 整理 打扫 锻炼 活动 交流 练习 准备 介绍 观察 教育 表扬 批评 帮助 照顾 检查 询问 分析 思考 回忆 总结 尝试 享受 放松
高兴 热闹 开心 轻松 舒服 清静 凉快 暖和 快活 乐呵 痛快 风光 精神 安静 雪白 冰凉 通红 笔直 漆黑 碧绿 乌黑 滚烫 火红 金黄 飞快 煞白 蜡黄 瓦蓝 湛蓝 油亮 喷香 稀烂 冰冷 滚圆 溜圆
非常 特别 十分 真的 永远 很多 许多 好多 多少 太多 很久 好久 很远 最最 加油 谢谢 快点 小心 注意 报告 救命 恭喜 欢迎 再见 你好 抱歉 拜拜 等等 快来 快跑 来来 好好 慢慢 渐渐 常常 天天
年年 月月 日日 人人 时时 处处 往往 刚刚 偏偏 默默 管理 组织 护理 调整 改造 建设 宣传 认识 参观 关心 安慰 评论 评价 修改 布置 打扮 打量 指导 指点 支持 鼓励 配合 意思 合计 琢磨 估计
比划 比较 溜达 转悠 摇晃 晃悠 唠叨 念叨 嘀咕 折腾 捯饬 拾掇 张罗 招呼 表示 教训 教导 核对 核实 确认 规范 治理 清理 消毒 按摩 复习 预习 背诵 欣赏 品尝 对比 商讨 协商 沟通 联系 接触
见识 走走 看看 说说 聊聊 想想 试试 听听 问问 谈谈 笑笑 坐坐 玩玩 逛逛 尝尝 哈哈 呵呵 嘻嘻 嘿嘿 扑通 咕咚 叮当 滴答 哗啦 噼啪 咔嚓 轰隆 呼噜 嗡嗡 布谷 知了`.split(
    /\s+/,
  ),
);
/** Syllables of foreign names: 科塔科塔, 哔哩哔哩. */
const FOREIGN = /^[巴布卡科塔拉里皮耶基莫尼纳波迪贝加古托洛哔哩玛萨达帕米瓦][巴布卡科塔拉里皮耶基莫尼纳波迪贝加古托洛哔哩玛萨达帕米瓦]$/;
const LOOSE = /[一二三四五六七八九十百千万亿两几半不没未的地得了着过吗吧啊呀嘛呢哦噢哇又再越边来去]/;

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
  if (first === text.charAt(at + 2) && text.charAt(at + 1) === text.charAt(at + 3) && isDoubledWord(text, at)) return 2;
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
  if (text.charAt(at) === '的' && length < 4) return false;
  return characters.size >= 3 && !/[一不]/.test(text.charAt(at)) && text.charAt(at + 2 * length) !== text.charAt(at);
}

/** A word of two characters twice, and not three times, as in a call. */
function isDoubledWord(text: string, at: number): boolean {
  const word = text.slice(at, at + 2);
  if (!isHan(word.charAt(1)) || word.charAt(0) === word.charAt(1) || LOOSE.test(word) || FOREIGN.test(word) || REDUPLICATED.has(word))
    return false;
  return !text.startsWith(word, at + 4) && (at < 2 || !text.startsWith(word, at - 2));
}

function isDoubledCharacter(text: string, at: number): boolean {
  const character = text.charAt(at);
  const rule = Object.hasOwn(DOUBLED, character) ? DOUBLED[character] : undefined;
  if (!rule || text.charAt(at + 2) === character) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
  if (before === character || (after !== '' && after === text.charAt(at + 3))) return false;
  return !(before !== '' && rule.before?.includes(before)) && !(after !== '' && rule.after?.includes(after));
}
