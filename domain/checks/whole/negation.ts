import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';

/** English that denies for certain. Not «no»: much that has a «no» in it is affirmed in Chinese. */
const DENIED = /\b(?:not|never|cannot)\b|n['’]t\b/giu;
/** «not» that denies nothing, or that Chinese puts the other way round as a matter of course. */
const NO_DENIAL =
  /\bor not\b|[,;:–—] ?(?:and |but )?not\b|\bnever been\b|\bthan (?:ever|never)\b|\bnot (?:only|exclusively|a few|just|merely|simply|solely|least|to mention|(?:more|less|fewer|later|earlier|lower|higher|greater) than|(?:have|need|having) to|until|unlike|uncommon|unusual|surprising\w*|all|every\w*|always|necessarily|far|long)\b|\b(?:why|what if)\b[^.!]{0,40}(?:\bnot\b|n['’]t\b)|\b(?:won['’]t|not|can['’]t|cannot|couldn['’]t|wouldn['’]t|doesn['’]t|don['’]t|didn['’]t|isn['’]t|aren['’]t|wasn['’]t)\b[^.;!?]{1,80}\b(?:unless|until|without|but|except|instead|rather|any ?more|any longer|too)\b|\b(?:do not|don['’]t|cannot|can['’]t|couldn['’]t) (?:forget|hesitate|worry|miss|wait|help|afford)\b|(?:^|[.,;:!?"“]\s*)(?:please\s+)?(?:do not|don['’]t|never)\b|\b(?:isn|aren|wasn|weren|don|doesn|didn|won|wouldn|can|couldn|hasn|haven)['’]t (?:it|he|she|they|you|we|i)\b/iu;
/** Characters of Chinese words that deny, or that say with other words what English denies: 禁止 «must not», 缺 «do not have», 才 «not until». */
const CHINESE_DENIAL =
  /[不没沒未无無非否别莫勿免禁拒绝防避缺失难除休岂哪罕疏毫反仅只才瞒隐尚少零毋忌止怎差错误假弱败亏弃]|省[事去了得心力下]|而是/u;
/** Words with such characters that deny nothing. */
const NO_CHINESE_DENIAL =
  /不同|不断|不少|不久|不论|不管|不但|(?<=^|[，。；！？\n“])不过|是否|有没有|是不是|能不能|会不会|无论|非常|非洲|特别|性别|分别|别人|类别|级别|个别|识别|区别|差异|差距|绝对|反映|反应|反复|防控|预防|国防|消防|防治|防御|防护|难民|少年|仅供|差不多|未来|失业|止痛|除了/gu;

/** Chinese that denies for certain, and not 不得不 or 无不, which affirm. */
const CHINESE_DENIED =
  /没有|并未|并没|并不|不会|不能|不是|从未|尚未|还没|未能|不曾|不愿|不应|不该|不需|不宜|不允许|并非|不支持|不接受|不同意|不认为|不相信/gu;
const CHINESE_AFFIRMED = /不得不|无不|不能不|不会不|没有不|不是不|是不是|能不能|会不会|有没有|不能没有|不无|无非|不仅|不但|要不是/u;
/** English that denies in any way, by a word, a prefix or an ending. */
const ENGLISH_DENIAL =
  /\b(?:not|never|cannot|no|nobody|none|nothing|neither|nor|nowhere|without|hardly|barely|scarcely|rarely|seldom|few|fewer|little|less|least|only|but|except|rather|instead|despite|although|though|however|yet|until|unless|before|beyond|free|absent|absence|far|fail\w*|refus\w*|reject\w*|den(?:y|ies|ied|ial)\w*|lack\w*|avoid\w*|prevent\w*|stop\w*|ban\w*|bar(?:s|red|ring)?|block\w*|prohibit\w*|forbid\w*|declin\w*|miss\w*|lost|lose\w*|loss|losing|end\w*|halt\w*|too|regardless|whatever|wherever|whether|any\w*|ever|even|otherwise|remain\w*|still|out|away|off|against|contrary|oppos\w*|vain|zero|minus|nil|quit|ceas\w+|exclud\w+|exempt\w*|ignor\w+|neglect\w*|vacan\w*|empty|blank|doubt\w*|hard|difficult\w*|wrong\w*|false\w*|bad\w*|poor\w*|weak\w*|ill|mal\w+|mis\w+|anti\w*|under\w*|(?:un|in|im|ir|il|dis|non|de|ab|a)-?\w{3,}|\w+less(?:ly|ness)?|short|sole\w*|single|alone|just|always|constant\w*|must|should|need\w*|wait\w*|pending|differ\w*|other\w*|another|beat|secret\w*|than|what|why|how|who|worse|worst|limit\w*|hold|held|keep|kept|apart|aside|gone|left|leave\w*|waive\w*|mere\w*|already|first|new\w*|if|or)\b|n['’]t\b|\?/iu;

const HAN = /\p{Script=Han}/u;

/** What studies say of a difference that may be chance. */
const CHANCE_ZH = /(?:无|没有|未见|不具有?|未达到?)[^，。；]{0,6}统计学|统计学[^，。；]{0,4}(?:不显著|无)|无显著(?:性)?差异|差异不显著/u;
const SURE_ZH = /(?<!无|没有|不)(?:具)?有(?:显著)?统计学|差异(?:非常|十分|极其)?显著|显著(?:高|低|优|多|少)于/u;
const SIGNIFICANT = /\bsignifican(?:t|tly|ce)\b/iu;
const CHANCE_EN = /\b(?:not?|non|never|nor|neither|without|fail\w*|lack\w*|absence|insignifican\w+|nonsignifican\w+)\b|n['’]t\b/iu;

/** 差异无统计学意义 and «a significant difference». */
function significance({ zh, en }: Sides): Found[] {
  const chance = CHANCE_ZH.exec(zh);
  if (!chance || SURE_ZH.test(zh) || !SIGNIFICANT.test(en) || CHANCE_EN.test(en)) return [];
  return [finding({ side: 'zh', at: chance.index, word: chance[0] })];
}

/** One side denies what nothing on the other does. */
export function negation({ zh, en }: Sides): Found[] {
  const chance = significance({ zh, en });
  if (chance.length > 0) return chance;
  if (!CHINESE_DENIAL.test(zh.replace(NO_CHINESE_DENIAL, '')) && !NO_DENIAL.test(en)) {
    const denied = HAN.test(zh) && zh.search(DENIED) < 0 ? [...en.matchAll(DENIED)].slice(0, 1) : [];
    return denied.map((match) => finding({ side: 'en', at: match.index, word: match[0] }));
  }
  if (ENGLISH_DENIAL.test(en) || CHINESE_AFFIRMED.test(zh)) return [];
  const denied = [...zh.matchAll(CHINESE_DENIED)].slice(0, 1);
  return denied.map((match) => finding({ side: 'zh', at: match.index, word: match[0] }));
}

function finding({ side, at, word }: { side: 'zh' | 'en'; at: number; word: string }): Found {
  const span = [at, at + word.length] as const;
  return { code: 'whole/negation', zh: null, en: null, [side]: span, values: { side, word }, fix: null };
}
