import { englishWords, keyOf } from '@/domain/terms/english-words';

/**
 * Words that good translators leave out, add or say in other words as the sentence wants it («cough symptoms» is 咳嗽, 药物 is «drug» or «treatment»).
 * A term base may hold them, but that one of them is not there proves nothing.
 */
const CHINESE = `
症状 疾病 药物 病毒 感染 传染 传播 扩散 接触 暴露 爆发 暴发 流行 疫情 免疫 试验 实验 限制 隔离 检测 检查 治疗 诊断 预防 防控 防治 控制 管理 监测 护理 医疗 卫生
健康 患者 病人 病例 医院 医生 人员 人群 群体 公众 民众 社会 社区 国家 地区 城市 政府 机构 单位 部门 组织 中心 学校 大学 学院 学生 教师 老师 专家 学者 领导 干部
工作 活动 会议 项目 计划 方案 措施 政策 制度 规定 标准 要求 条件 情况 状态 形势 问题 原因 结果 效果 影响 作用 意义 价值 目标 任务 重点 关键 基础 能力 水平
质量 数量 规模 范围 程度 比例 时间 时期 阶段 过程 步骤 方法 方式 手段 途径 渠道 技术 设备 设施 系统 平台 产品 服务 资源 资金 投资 成本 价格 市场 经济 产业
企业 公司 行业 贸易 消费 生产 发展 建设 改革 开放 创新 合作 交流 研究 科研 科学 教育 教学 培训 学习 文化 历史 传统 艺术 体育 环境 生态 资料 信息 数据 报告
更新 旅行 出行 媒体 新闻 公告 通知 风险 安全 危险 危害 威胁 危机 事件 事故 灾害 应急 救援 援助 支持 帮助 保护 保障 防护 提高 提升 增加 减少 改善 加强 促进
推动 推进 实施 开展 进行 完成 实现 达到 取得 获得 提供 建立 形成 成为 参与 参加 访问 会见 出席 举行 举办 主办 承办 表面 死亡 生病 患病 发病 严重 轻微 急性
慢性 阳性 阴性 恢复 康复 住院 就医 出院 呼吸 血压 体温 身体 皮肤 组织 细胞 基因 蛋白 分子 物质 成分 材料 样本 标本 数字 智能 网络 在线 远程 国际 国内 全球
世界 中国 美国 全国 地方 中央 当地 境外 海外 农村 传染性 传播性 封锁 致命 应对 无症状 有症状 预防性 呼吸道 消化道 确诊 疑似 被感染 受感染 预防措施 控制措施 防控措施 隔离措施
做好准备 广泛传播 准备工作 死亡人数 死亡率 病死率 发病率 感染率 清洁剂
`;

const ENGLISH = `
symptom symptomatic asymptomatic disease illness sickness ill sick condition virus viral infect infected infection infectious contagious contagion transmit
transmissible transmission spread exposure expose contact outbreak epidemic pandemic immune immunity trial test testing experiment restrict restriction limit isolate
isolation control prevent prevention preventive protective protection protect care health healthy medical medicine drug treatment treat therapy therapeutic diagnosis
diagnostic patient case people person population public community society social country nation national region regional city government authority agency
organization institution department center centre school university college student teacher expert scholar leader staff personnel worker work activity
meeting project plan program programme scheme measure policy system rule standard requirement status situation problem issue cause result effect effective impact influence role
significance value goal task key basis ability level quality quantity scale scope extent proportion rate time period stage process step method way means
channel technology technique equipment facility platform product service resource fund investment cost price market economy economic industry industrial enterprise
company business trade consumption production develop development construction reform opening innovation innovative cooperation exchange research researcher science
scientific education teaching training learn learning culture cultural history tradition traditional art sport environment environmental ecology material
data report update travel trip media news announcement notice risk risky safe safety danger hazard threat crisis event accident disaster emergency rescue aid support help
improve increase reduce decrease strengthen promote implement complete achieve obtain provide establish form participate attend visit meet hold host organize touch
surface death dead die mortality fatal fatality severe mild acute chronic positive negative recover recovery hospital hospitalize hospitalized admission breath breathing
breathe respiratory pressure temperature body skin tissue cell gene protein molecule substance component sample number digital smart intelligent network online remote
international domestic global world preparedness prepare prepared supportive caution precaution detectable detect onset airway update updates panic scare fear
hygiene lockdown shortage supply evacuate mild moderate critical urgent new novel latest major current ongoing
`;

const CHINESE_WORDS: ReadonlySet<string> = new Set(CHINESE.trim().split(/\s+/u));
const ENGLISH_KEYS: ReadonlySet<string> = new Set(ENGLISH.trim().split(/\s+/u).map(keyOf));

/** True where the text is such a word. */
export function isGeneralChinese(text: string): boolean {
  return CHINESE_WORDS.has(text.trim());
}

/** True where the text is made of such words and nothing else. */
export function isGeneralEnglish(text: string): boolean {
  return englishWords(text).every(({ key, text: word }) => key.length < 3 || ENGLISH_KEYS.has(key) || /^\p{N}+$/u.test(word));
}
