import type { Sheet } from '@/domain/checks/facts/sheet';
import type { CodeItem, CodeKind } from './code-item';

type Rule = { kind: CodeKind; standing: CodeItem['standing']; pattern: RegExp; value: (whole: string) => string };

const figures = (whole: string) => whole.replace(/\D/g, '');
/** The number that is dialled: without the country code of China and the 0 of long distance. */
const dialled = (whole: string) => figures(whole.replace(/^\s*(?:\+|00)86/, '')).replace(/^0/, '');

/** The most certain first. */
const RULES: readonly Rule[] = [
  {
    // GB 11643-1999: seventeen figures and a check character.
    kind: 'identity',
    standing: 'hard',
    pattern: /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
    value: (whole) => whole.toUpperCase(),
  },
  {
    kind: 'standard',
    standing: 'hard',
    pattern:
      /(?<![A-Za-z])(?:GB(?: ?\/ ?[TZ])?|GBZ(?:\/T)?|ISO(?: ?\/ ?(?:IEC|TS|TR|DIS))?|IEC|IEEE|ASTM [A-Z]|RFC|(?:YY|WS|JGJ|JB|HJ|QB|SN|NY|LY|CJ|CJJ|YD|GA|DL|MZ|WH)(?: ?\/ ?T)|DB ?\d{2}(?: ?\/ ?T)?)[ -]?\d{1,6}(?:\.\d{1,3}){0,3}(?:-\d{1,2}(?!\d))?(?: ?[-—–:] ?(?:19|20)\d\d)?(?![\d])/g,
    value: (whole) =>
      whole
        .replace(/[\s/]/g, '')
        .replace(/[—–:]/g, '-')
        .replace(/(?<=[A-Za-z])-/, '')
        .toUpperCase(),
  },
  {
    // 国办发〔2020〕5号; [2020] No. 5
    kind: 'document',
    standing: 'soft',
    pattern: /[〔[【（(]\s?(?:19|20)\d{2}\s?[〕\]】）)]\s?(?:第?\s?\d{1,5}\s?号|(?:Document )?No\. ?\d{1,5})/g,
    value: (whole) => whole.replace(/[^\d]+/g, ' ').trim(),
  },
  {
    kind: 'phone',
    standing: 'hard',
    pattern: /(?<![\d.-])(?:(?:\+|00)?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d%])/g,
    value: dialled,
  },
  {
    kind: 'phone',
    standing: 'hard',
    pattern:
      /(?<![\d.-])(?:(?:(?:\+|00)86|86)[- ]0?[1-9]\d{1,2}[- ]|[（(]0[1-9]\d{1,2}[)）] ?|0[1-9]\d{1,2}[- ])\d{4}[- ]?\d{3,4}(?:[-转]\d{1,5})?(?![\d%])/g,
    value: dialled,
  },
  {
    kind: 'phone',
    standing: 'hard',
    // Written solid, a round one is a sum: 4000000000.
    pattern: /(?<![\d.-])[48]00(?!\d000000)[- ]?\d{3}[- ]?\d{4}(?!\d)|(?<![\d.-])[48]00-\d{4}-\d{3}(?!\d)/g,
    value: figures,
  },
  {
    kind: 'phone',
    standing: 'hard',
    pattern: /\+\d{1,3}(?:[ -]\(?\d{1,4}\)?){2,5}(?![\d%])|(?<![\d-])(?:1-)?\(?\d{3}\)?[- ]\d{3}-\d{4}(?!\d)/g,
    value: figures,
  },
  {
    kind: 'phone',
    standing: 'hard',
    pattern: /(?<=(?:电话|热线|传真|手机|[Tt]el(?:ephone)?\.?|[Ff]ax|[Pp]hone|[Cc]all)(?:号码|是|为|[:： ]){0,2}\s?)\d{7,8}(?!\d)/g,
    value: figures,
  },
  {
    kind: 'hotline',
    standing: 'soft',
    pattern:
      /(?<![\d.,])(?:110|119|120|122|114|999|911|112|123\d\d|95\d{3}|96\d{3}|100(?:00|10|86))(?=(?: |“|”)?(?:报警|急救|指挥|热线|平台|服务|电话|接|调度|出警|客服|接线|救护|民警|police|ambulance|emergency|hotline|call|operator|dispatch))/g,
    value: figures,
  },
  {
    kind: 'hotline',
    standing: 'soft',
    pattern:
      /(?<=(?:拨打|拨|致电|热线|电话|报警|急救|[Dd]ial(?:led|ed|ing)?|[Cc]all(?:ed|ing)?|hotline|number|at)(?:了|的|：|:| |“|"|the ){0,3})(?:110|119|120|122|114|999|911|112|123\d\d|95\d{3}|96\d{3}|100(?:00|10|86))(?!\d|[,.]\d|%|[ -]?[a-z万亿人名元年次个])/g,
    value: figures,
  },
  {
    kind: 'version',
    standing: 'soft',
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,3}(?![\d.])/g,
    value: (whole) => whole,
  },
  {
    kind: 'identity',
    standing: 'hard',
    pattern: /\b10\.\d{4,9}\/[!-~]{1,100}/g,
    value: (whole) => whole.toLowerCase().replace(/[.,;)]+$/, ''),
  },
];

/** Of the rules, only standards and documents can do with a single figure. */
const HAS_STANDARD = /[A-Z]{2}[^a-z]{0,8}\d|[〕\]】]/;

/** Numbers that name: identity and telephone numbers, standards, documents, emergency lines, versions. */
export function readNumbersThatName(page: Sheet<CodeItem>): void {
  if (!/\d\.?\d/.test(page.text) && !HAS_STANDARD.test(page.text)) return;
  for (const { kind, standing, pattern, value } of RULES) {
    for (const { 0: whole, index } of page.text.matchAll(pattern)) {
      page.put({ span: [index, index + whole.length], kind, value: value(whole), standing });
    }
  }
}
