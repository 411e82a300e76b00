import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';

/** Words that only ever say how something is done. */
const ADVERBS = '慢慢|渐渐|悄悄|默默|轻轻|紧紧|深深|牢牢|静静|狠狠|偷偷|缓缓|匆匆|频频|不断|逐步|逐渐|迅速|突然|渐次';
const DEGREES = '不断|逐步|逐渐|迅速|突然|极大|大大|有效|显著|明显|充分|大力|积极|有力';
const ACTS =
  '感受到|感受着|体会到|认识到|意识到|吸引着?|鼓舞着?|打动了?|震撼了?|爱着|爱上|等待着|等着|看着|望着|走进|走向|走着|走到|走出|走上|说道|说着|放下|放在|握住|抓住|抱住|抱着|依靠着?|站在|坐在|躺在|离开了?|闭上|睁开|推开|打开|关上|拿起|抬起|伸出|笑了|哭了|点了点头|摇了摇头|奉献着|付出着|守护着|陪伴着|融入|扎根|印在|刻在|记住|把握住?|围绕着?|团结在';
const AS_BEFORE = new RegExp(`(?<=${ADVERBS})的(?=${ACTS})(?!(?:吸引|打动|依靠|围绕|把握|震撼|鼓舞|等待着?)[力人性的])`, 'g');
const CHANGES = new RegExp(
  `(?<=${DEGREES})的(?=(?:改善|完善|提升|提高|推进|推动|促进|加强|增强|发展|扩大|优化|变化|鼓舞|降低|减少|缩短|缓解|保障|发挥|调动|激发|满足|减轻|延长|改变|丰富)(?:了|着))`,
  'g',
);

/** 高高兴兴的走 : a doubled word, then something that somebody does. */
const DOUBLED = new RegExp(
  `(?<=\\1([\\u4e00-\\u9fff])\\2([\\u4e00-\\u9fff]))的(?=(?:${ACTS}|[走跑坐站吃喝唱跳](?=[了着过在进向到来去起出上下，。！]))(?![\\u4e00-\\u9fff]{0,6}的))`,
  'g',
);

/** 跑的很快 : something done, then how well. */
const RESULT =
  /(?<=跑|做|写|说|讲|玩|吃|睡|唱|打|走|长|学|干|过|活|来|看|听|住|穿|飞|表现|发展|进展|恢复|完成|准备|配合)的(?=(?:很|非常|十分|特别|相当|太|更|越来越)(?:好|快|慢|多|少|高|远|棒|早|晚|顺利|出色|优秀|精彩|开心|愉快|认真|仔细|细致|清楚|明白|稳定|不错|到位|成功|迅速|充分|幸福|充实|辛苦|及时|默契)(?:[，。！？；、”）]|了[，。！]))/g;
const LIKE =
  /(?<![改不突演转病多应质可蜕嬗巨裂畸衰形色音调渐量事兵政哗叛婚])变的(?=更|越来越|非常|十分|很|如此|异常|愈发|日益)(?![\u4e00-\u9fff]{0,8}的)/g;
const SEEM = /显的(?=更|越来越|非常|十分|很|尤为|格外|有些|特别)/g;

/** The certain cases of 的, 地 and 得, which sound alike: 地 before what is done, 得 between it and its outcome. */
export function particles({ text }: Reading): Found[] {
  const found: Found[] = [];
  const add = (at: number, instead: string) => found.push(inChinese('zh/particle', text, [at, at + 1], { instead }));
  for (const pattern of [AS_BEFORE, CHANGES, DOUBLED]) for (const { index } of text.matchAll(pattern)) add(index, '地');
  for (const { index } of text.matchAll(RESULT)) add(index, '得');
  for (const pattern of [LIKE, SEEM]) for (const { index } of text.matchAll(pattern)) add(index + 1, '得');
  return found;
}
