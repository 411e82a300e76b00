import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';

/** Posts that come with a deputy, as both languages say them. */
const DEPUTY =
  /副(?=主任|院长|校长|书记|教授|主席|部长|总理|市长|局长|处长|所长|会长|秘书长|总裁|总经理|主编|研究员|省长|县长|区长|总统|馆长|台长|社长|科长|司长|厅长|署长|行长|董事长|理事长|组长|系主任|护士长|司令|议长|国务卿|首相|检察长)/gu;
const POST =
  /\b(?:directors?|deans?|presidents?|chiefs?|professors?|chair(?:man|woman|person|men)?s?|secretar(?:y|ies)|ministers?|mayors?|governors?|heads?|premiers?|managers?|editors?|principals?|chancellors?|commissioners?|researchers?|fellows?|commanders?|speakers?)\b/giu;
const LESSER = /\b(?:vice|deput(?:y|ies)|associate|assistant|sub|second|under|co|junior|pro|VPs?|EVP|SVP)\b|副/iu;

const ENGLISH_DEPUTY =
  /\b(?:vice|deputy|associate)[\s-]+(?:general[\s-]+|chief[\s-]+|executive[\s-]+)?(?:director|dean|president|professor|chair(?:man|woman|person)?|secretary|minister|mayor|governor|premier|manager|editor|principal|chancellor|physician)s?\b/giu;
const CHINESE_LESSER = /副|次官|次长|助理|协理|代理|候补|二把手|分管|VP/u;

/** A deputy on one side whom the other promotes, or the other way round. Only posts that both languages name so are read. */
export function ranks({ zh, en }: Sides): Found[] {
  const chinese = [...zh.matchAll(DEPUTY)];
  if (chinese.length > 0 && !LESSER.test(en)) {
    const [post] = en.matchAll(POST);
    const [first] = chinese;
    if (post && first) return [rank({ zh: [first.index, first.index + 3], en: [post.index, post.index + post[0].length] }, { zh, en })];
  }
  if (chinese.length > 0 || CHINESE_LESSER.test(zh) || !/\p{Script=Han}/u.test(zh)) return [];
  const [deputy] = en.matchAll(ENGLISH_DEPUTY);
  const [post] = zh.matchAll(/(?:主任|院长|校长|书记|教授|主席|部长|总理|市长|局长|处长|所长|会长|秘书长|总裁|总经理|主编|总统)/gu);
  if (!deputy || !post) return [];
  return [rank({ zh: [post.index, post.index + post[0].length], en: [deputy.index, deputy.index + deputy[0].length] }, { zh, en })];
}

function rank(spans: { zh: readonly [number, number]; en: readonly [number, number] }, { zh, en }: Sides): Found {
  return { code: 'names/rank', ...spans, values: { zh: zh.slice(...spans.zh), en: en.slice(...spans.en) }, fix: null };
}
