/**
 * Two words that turn a statement into its opposite. `zh` and `sure` mean this side and nothing else; a text that has one of `maybe`, or
 * words of both sides, is left alone.
 */
export type Side = { zh: readonly string[]; sure: readonly string[]; maybe: readonly string[] };
export type Opposites = readonly [Side, Side];

function opposites(...sides: readonly [string, string, string, string]): Opposites {
  return [side(sides[0], sides[1]), side(sides[2], sides[3])];
}

/** «sure words | words that may be it». */
function side(zh: string, en: string): Side {
  const [sure = '', maybe = ''] = en.split('|');
  return { zh: words(zh), sure: words(sure), maybe: words(maybe) };
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Chinese words are written out far enough to mean one thing: 左侧, because 左右 is «about»; 上涨, because 涨 stands in 涨潮. */
export const OPPOSITES: readonly Opposites[] = [
  opposites(
    '上升 增长 增加 增多 增大 上涨 攀升 升高 提高 提升 飙升 回升 猛增 激增 高于 多于 大于 上调 调高 增至 升至',
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing soar soars soared soaring surge surged surging | up higher high more raise raises raised raising above over exceed exceeds exceeded improve improves improved improving improvement improvements boost boosts boosted boosting rebound rebounds rebounded expand expands expanded expanding add adds added adding doubled tripled upgrade upgrades upgraded upgrading enhance enhances enhanced enhancing elevate elevated greater larger promote promotes promoted promoting promotion best better upward additional upswing spike spiked jump jumps jumped gain gains gained heighten heightened strengthen strengthened build maximize great lift lifted further top increment double triple advance enlarge extra progress',
    '下降 减少 降低 下跌 下滑 降至 降到 减至 减轻 缩小 缩减 少于 低于 小于 萎缩 衰退 跌幅 降幅 削减 跌破 下调 调低',
    'fall falls fell fallen falling decline declines declined declining decrease decreases decreased decreasing drop drops dropped dropping shrink shrinks shrank shrunk plunge plunged slump slumped tumble tumbled | reduce reduces reduced reducing reduction reductions down lower lowered lowers lowering low fewer less slide slid below under cut cuts cutting loss losses lost lose slip slipped dip dipped contract contracted ease eases eased easing weaken weakened worsened sink sank minimize minimise minimal mitigate alleviate relieve relief curb limit limits limited small smaller little narrow narrowed short cheaper slow slowed slash slashed trim trimmed recession shortage off deplete prevent avoid not no without degrade diminish diminished smaller save saving free relax',
  ),
  opposites('阳性', 'positive positives |', '阴性', 'negative negatives |'),
  opposites('急性', 'acute acutely |', '慢性', 'chronic chronically |'),
  opposites('良性', 'benign | virtuous', '恶性', 'malignant malignancy malignancies | vicious serious'),
  opposites(
    '左侧 左眼 左耳 左肺 左肾 左腿 左手 左脚 左臂 左肩 左膝 左髋 左乳 左心 左上 左下',
    'left |',
    '右侧 右眼 右耳 右肺 右肾 右腿 右手 右脚 右臂 右肩 右膝 右髋 右乳 右心 右上 右下',
    'right |',
  ),
  opposites(
    '术前',
    'preoperative preoperatively | before prior pre preop',
    '术后',
    'postoperative postoperatively | after following post postop',
  ),
  opposites('餐前 饭前', 'before | pre', '餐后 饭后', 'after | following post'),
  opposites('高血压', 'hypertension hypertensive | high', '低血压', 'hypotension hypotensive | low'),
  opposites('高血糖', 'hyperglycemia hyperglycaemia | high', '低血糖', 'hypoglycemia hypoglycaemia | low'),
  opposites('上半年 上半场', 'first |', '下半年 下半场', 'second | latter'),
  opposites(
    '进口',
    'import imports imported importing importer importers | foreign inlet entrance',
    '出口',
    'export exports exported exporting exporter exporters | exit outlet',
  ),
  opposites('父亲 爸爸', 'father fathers dad | paternal parent parents', '母亲 妈妈', 'mother mothers mum mom | maternal parent parents'),
  opposites('丈夫', 'husband husbands | spouse', '妻子', 'wife wives | spouse'),
  opposites('儿子', 'son sons | child children boy boys', '女儿', 'daughter daughters | child children girl girls'),
  opposites(
    '男性 男子 男士 男孩 男生',
    'male males man men boy boys | he his him father son gentleman gentlemen guy',
    '女性 女子 女士 女孩 女生 妇女',
    'female females woman women girl girls | she her mother daughter wife lady ladies maternal',
  ),
  opposites('卖方 卖家', 'seller sellers vendor vendors |', '买方 买家', 'buyer buyers purchaser purchasers | customer customers'),
  opposites(
    '之前 以前',
    'before | prior until ago earlier previous previously first yet ahead past former already',
    '之后 以后 随后',
    'after afterwards subsequently | following since then later once when with subsequent upon post next follow follows',
  ),
  opposites(
    '首次 第一次',
    'first | initially initial debut earliest new once ever maiden inaugural never',
    '最后一次',
    'last | final finally latest',
  ),
  opposites(
    '最初 起初',
    'initially | initial first original originally early beginning started start begin began once',
    '最终',
    'finally eventually ultimately | final ultimate last end ended latest conclude concluded',
  ),
  opposites('早期', 'early | earlier initial first earliest beginning', '晚期', 'late advanced | later end terminal final'),
  opposites(
    '开幕 开幕式',
    'opening open opens opened | launch launched inaugural inauguration start started kick kicked begin began',
    '闭幕 闭幕式',
    'closing close closes closed | end ended conclude concluded conclusion',
  ),
  opposites('乐观', 'optimistic optimism | hopeful upbeat positive confident', '悲观', 'pessimistic pessimism | gloomy negative bleak'),
  opposites(
    '成功',
    'success successes successful successfully succeed succeeds succeeded | achieve achieved win won',
    '失败',
    'failure failures fail fails failed failing unsuccessful unsuccessfully | defeat defeated lose lost',
  ),
  opposites('公立', 'public | state', '私立', 'private | independent'),
  opposites(
    '小型 微型',
    'small smaller little tiny | mini compact miniature micro minor short',
    '大型 巨型',
    'big bigger large larger huge giant massive | major great mass',
  ),
  opposites(
    '更快 快于 加快 加速 迅速',
    'fast faster quick quickly quicker rapid rapidly accelerate accelerates accelerated accelerating | quicken acceleration speed speeds speedy swift swiftly soon prompt promptly immediate immediately hasten expedite early boost spike',
    '更慢 慢于 放慢 减速 放缓 缓慢',
    'slow slower slowly slowed slows slowing slowdown | decelerate sluggish gradual gradually',
  ),
  opposites('盈利', 'profit profits profitable | earn earned earnings gain', '亏损', 'loss losses | lose lost deficit red'),
  opposites('顺差', 'surplus |', '逆差', 'deficit |'),
  opposites(
    '东部 东侧 东岸',
    'east eastern | eastward easterly southeast northeast',
    '西部 西侧 西岸',
    'west western | westward westerly southwest northwest',
  ),
  opposites(
    '南部 南侧 南岸',
    'south southern | southward southerly southwest southeast',
    '北部 北侧 北岸',
    'north northern | northward northerly northwest northeast',
  ),
  opposites('月初 年初', 'early beginning | start', '月底 月末 年底 年末', 'late end | ending close'),
  opposites(
    '门诊 门急诊',
    'outpatient outpatients | clinic clinics',
    '住院',
    'inpatient inpatients hospitalized hospitalised | hospitalization hospitalisation admitted hospital stay stays ward wards bed beds discharged discharges resident residents residency',
  ),
];
