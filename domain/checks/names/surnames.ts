/**
 * Chinese family names by their reading without tones: the hundred that nine in ten people bear, those of letters and science that are read
 * otherwise than in words (单 Shan, 仇 Qiu), and the double ones. Source of readings: GB/T 28039-2011 and the Hanyu Pinyin order of 新华字典.
 */
const SINGLE = `
ai艾 an安 ao敖 ba巴 bai白柏 ban班 bao包鲍 bei贝 bi毕 bian卞边 bo薄 bu卜步 cai蔡 cao曹 cen岑 chai柴 chang常 che车 chen陈谌 cheng程成 chi池迟 chong种 chu褚储楚初
cong丛 cui崔 dai戴代 dan但 dang党 deng邓 di狄翟 diao刁 ding丁 dong董 dou窦 du杜 duan段 fan范樊 fang方房 fei费 feng冯封 fu傅付符扶 gan甘干 gao高郜 ge葛盖戈 geng耿
gong龚巩宫公 gou勾苟 gu顾古谷 guan关管官 guang广 gui桂归 guo郭 ha哈 hai海 han韩 hang杭 hao郝 he何贺和赫 heng衡 hong洪 hou侯 hu胡扈 hua华花滑 huai怀 huan桓 huang黄
huo霍 ji季吉纪姬冀嵇计 jia贾 jian简 jiang江蒋姜 jiao焦 jie揭 jin金靳晋 jing荆景井 ju鞠居 kai开 kan阚 kang康 ke柯 kong孔 kou寇 kuang邝匡 kui隗 lai赖来 lan兰蓝 lang郎
lao劳 le乐 lei雷 leng冷 li李黎厉励郦利 lian连廉练 liang梁 liao廖 lin林蔺 ling凌令 liu刘柳 long龙隆 lou娄楼 lu卢陆鲁路芦逯 luo罗骆洛 ma马麻 mai麦 man满 mao毛茅 mei梅
meng孟蒙 mi米 miao苗缪 min闵 ming明 mo莫 mou牟 mu穆慕木 na那 nai佴 ni倪 nie聂 ning宁 niu牛钮 nong农 ou欧区 pan潘 pang庞逄 pei裴 peng彭 pi皮 piao朴 ping平 pu蒲濮
qi齐戚祁亓漆 qian钱 qiang强 qiao乔 qin秦覃 qing庆 qiu邱丘仇裘秋 qu曲屈瞿 quan全权 que阙 ran冉 rao饶 ren任 rong荣容戎 ru茹 ruan阮 rui芮 sang桑 sha沙 shan单山
shang尚商 shao邵 she佘 shen沈申 sheng盛 shi史石施师时 shou寿 shu舒束 shuai帅 shui水 si司 song宋 su苏宿粟 sui隋 sun孙 suo索 tai邰 tan谭谈覃檀 tang唐汤 tao陶 teng滕
tian田 tong童佟 tu涂屠 wan万 wang王汪 wei魏韦卫危尉 wen文温闻 weng翁 wo沃 wu吴武伍邬巫乌 xi席奚习郗 xia夏 xian冼咸 xiang向项相 xiao肖萧 xie谢解 xin辛 xing邢
xiong熊 xu徐许胥须 xuan宣 xue薛 xun荀 yan严颜闫阎燕晏言鄢 yang杨阳羊 yao姚 ye叶 yi易伊 yin尹殷印阴 ying应英 yong雍 you尤游 yu于余俞喻郁虞禹庾鱼 yuan袁苑元 yue岳乐
yun云 zan昝 zang臧 zeng曾 zha查 zhai翟 zhan詹战湛 zhang张章 zhao赵 zhen甄 zheng郑 zhi支 zhong钟仲 zhou周 zhu朱祝竺诸 zhuang庄 zhuo卓 zi訾 zong宗 zou邹 zu祖 zuo左
`;

const DOUBLE = `
ouyang欧阳 sima司马 shangguan上官 zhuge诸葛 situ司徒 sikong司空 xiahou夏侯 huangfu皇甫 yuchi尉迟 gongsun公孙 murong慕容 linghu令狐 dongfang东方 nangong南宫 duanmu端木
zhangsun长孙 yuwen宇文 xuanyuan轩辕 helian赫连 tuoba拓跋 ximen西门 baili百里 zhongli钟离 lvqiu闾丘 puyang濮阳 chunyu淳于 shentu申屠 gongyang公羊
`;

/** The readings of each family name, single or double. 吕 is read Lü, and written Lyu, Lu or Lv where there are no dots. */
export const SURNAMES: ReadonlyMap<string, readonly string[]> = readSurnames();

/** Every reading of a family name. */
export const SURNAME_READINGS: ReadonlySet<string> = new Set([...SURNAMES.values()].flat());

function readSurnames(): Map<string, readonly string[]> {
  const surnames = new Map<string, readonly string[]>([
    ['吕', ['lv', 'lyu', 'lu']],
    ['呼延', ['huyan']],
    ['颛孙', ['zhuansun']],
  ]);
  for (const [, reading = '', names = ''] of SINGLE.matchAll(/([a-z]+)(\S+)/gu)) {
    for (const name of names) surnames.set(name, [...(surnames.get(name) ?? []), reading]);
  }
  for (const [, reading = '', name = ''] of DOUBLE.matchAll(/([a-z]+)(\S+)/gu)) {
    if (!surnames.has(name)) surnames.set(name, [reading]);
  }
  return surnames;
}
