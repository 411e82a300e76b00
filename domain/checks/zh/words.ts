import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { type Phrases, phrases, placesOf } from './phrases';
import type { Reading } from './reading';
import { VARIANT_WORDS } from './variant-words';
import { WRONG_IDIOMS } from './wrong-idioms';
import { WRONG_WORDS } from './wrong-words';

const WRONG = listed([...WRONG_WORDS, ...WRONG_IDIOMS]);
const VARIANTS = listed(VARIANT_WORDS);

function listed(entries: readonly string[]): Phrases {
  return phrases(
    entries
      .flatMap((line) => line.split(' '))
      .map((entry) => {
        const [pair = '', ...limits] = entry.split('|');
        const [text = '', instead = ''] = pair.split('=');
        const limit = (sign: string) =>
          limits
            .find((one) => one.startsWith(sign))
            ?.slice(1)
            .split(',') ?? [];
        return { text, instead, notAfter: limit('<'), notBefore: limit('>') };
      }),
  );
}

const START = '(?<=^|[，。；：！？、（“\\n ])';

/** Words that are wrong in these surroundings only. */
const CONTEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /既使(?=[^，。！？；]{1,24}，[^，。！？；]{0,10}(?:也(?!使|让|令|能使)|仍|依然|照常|依旧|还是|都会))(?![^。！？；]{0,60}(?:又|更使|更让|还使|还让))/g,
    '即使',
  ],
  [
    /(?<=^|[，。；：！？“\n ])既使(?=(?:没有|如此|这样|遇到|下雨|再|身处|面对|面临|只有|到了))(?![^。！？；]{0,60}(?:又|也使|也让|更使|更让))/g,
    '即使',
  ],
  [
    /(?<![可所难予加足得给用借是])以经(?=是|有(?:\d|了|[一二三四五六七八九十几多数近])|在(?!线)|被|完成|开始|成为|没|不[再能是会]|很|达到|取得|超过|建成|成功|结束|准备|发生|发现|出院|出现|康复|痊愈|恢复|好转|投入|启动|上线|确诊|过去[了，。]|去世|入院|住院|掌握|形成|覆盖|实现|全面|全部|基本|初步|连续|多次|正式|顺利|离开|进入|做好)/g,
    '已经',
  ],
  [/(?<![存现实正不所])在次(?=强调|感谢|提醒|证明|荣获|刷新|来到|出发|启动|被评)/g, '再次'],
  [/渡过(?=[^，。；]{0,8}(?:假期|节日|时光|童年|周末|晚年|一生|春节|岁月|生日|中秋|新年|暑假|寒假))/g, '度过'],
  [
    /(?<![对大气现印抽形景万迹意想表假具物星天幻巨小白黑骑野非洲群头])象(?=(?:他|她|我|你|这|那|往常|平时|以前|过去|家人|亲人|孩子|母亲|父亲|妈妈|爸爸|朋友)[^，。；]{0,8}(?:一样|那样|似的))/g,
    '像',
  ],
  [
    new RegExp(
      `${START}截止(?=目前|今[天日年晨晚]|昨[天日晚]|[去今]年|上个?月|本月|发稿|现在|当前|年底|\\d{1,4}[年月])(?![^，。；]{0,12}(?:报名|申请|投稿|提交|征集|结束))`,
      'g',
    ),
    '截至',
  ],
  [/(?<![^，。！？；、\s“])既便(?=是|如此|有|没有|在|这样|遇到|再|不)/g, '即便'],
  [/另人(?=满意|感动|惊|难[忘过]|失望|欣[喜慰]|震[惊撼]|担[忧心]|印象|振奋|敬佩|鼓舞|深思|遗憾|高兴|兴奋|瞩目)/g, '令人'],
  [/既将(?=来临|到来|开始|举行|召开|开幕|结束|上市|出版|完成|启动|投入)/g, '即将'],
  [/必需(?=要(?!素|件|的)|加强|坚持|遵守|把|立即|尽快|首先)/g, '必须'],
  [/(?<=[一几])付(?=眼镜|对联|手套|扑克|担子|模样|表情)/g, '副'],
  [/(?<=[一几])付(?=中药|汤药)/g, '服'],
];

/** Words that are written wrong. */
export function wrongWords({ text, isAddress }: Reading): Found[] {
  const found = listedIn(text, WRONG).map(({ at, length, instead }) => inChinese('zh/wrong-word', text, [at, at + length], { instead }));
  for (const [pattern, instead] of CONTEXTS)
    for (const { index, 0: wrong } of text.matchAll(pattern))
      found.push(inChinese('zh/wrong-word', text, [index, index + wrong.length], { instead }));
  return found.filter(({ zh }) => zh && !isAddress(zh[0]));
}

/** Words of which another written form is recommended. */
export function variantWords({ text }: Reading): Found[] {
  return listedIn(text, VARIANTS).map(({ at, length, instead }) => inChinese('zh/variant-word', text, [at, at + length], { instead }));
}

function listedIn(text: string, known: Phrases): { at: number; length: number; instead: string }[] {
  return placesOf(text, known).map(({ at, phrase }) => ({ at, length: phrase.text.length, instead: phrase.instead ?? '' }));
}
