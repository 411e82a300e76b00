import type { LinkFate } from '@/domain/inspection/link-fate';
import { type Answer, ask, INTERNET, type Reach, Unanswered } from './ask';

const MOST_REDIRECTS = 5;

/** Follows one link to its end. Sites that decline a stranger (401, 403, 429) or are out of order (5xx) are neither fine nor gone. */
export async function followLink(href: string, reach: Reach = INTERNET): Promise<LinkFate> {
  const start = URL.canParse(href) ? new URL(href) : null;
  if (!start || !/^https?:$/.test(start.protocol)) return { is: 'not-followed' };
  try {
    return await follow(start, reach);
  } catch (cause) {
    return { is: 'silent', why: cause instanceof Unanswered ? cause.why : 'broken-off' };
  }
}

async function follow(start: URL, reach: Reach): Promise<LinkFate> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await answerOf(url, reach);
    const next = redirectOf(answer, url);
    if (next && !/^https?:$/.test(next.protocol)) return { is: 'elsewhere', at: next.href };
    if (!next) return judge(answer, { start, end: url });
    url = next;
  }
  return { is: 'silent', why: 'broken-off' };
}

/** Some servers know no HEAD, or answer it with a fault: then the page itself is asked for. */
async function answerOf(url: URL, reach: Reach): Promise<Answer> {
  const answer = await ask(url, { method: 'HEAD', reach });
  const isSure = answer.status < 400 && !/html/i.test(answer.type);
  return isSure || (answer.status >= 300 && answer.status < 400) ? answer : ask(url, { method: 'GET', reach });
}

function redirectOf({ status, location }: Answer, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, from.href)) return null;
  return new URL(location, from);
}

function judge({ status, beginning }: Answer, { start, end }: { start: URL; end: URL }): LinkFate {
  if (status === 404 || status === 410) return { is: 'gone', status };
  if (status >= 400) return { is: 'declined', status };
  if (advertises(beginning)) return { is: 'strange', at: end.href };
  if (siteOf(end.hostname) !== siteOf(start.hostname) && !LEADS_ON.test(start.hostname)) return { is: 'elsewhere', at: end.href };
  return { is: 'fine', status };
}

/** Hosts whose whole work is to lead on: registries of documents and short addresses. */
const LEADS_ON =
  /^(?:(?:dx\.|www\.)?doi\.org|hdl\.handle\.net|purl\.(?:org|archive\.org)|n2t\.net|w3id\.org|(?:www\.)?(?:bit\.ly|t\.cn|t\.co|goo\.gl|tinyurl\.com|url\.cn|dwz\.cn|aka\.ms|youtu\.be|lnkd\.in|ow\.ly))$/i;

/** Second-level names under which others register, as far as such offices link to them. */
const SHARED = /^(?:(?:com|net|org|edu|gov|ac|mil|co|or|ne|go|re)\.[a-z]{2}|[a-z]{2}\.cn)$/;

/** The part of a host that its owner registered: `www.zju.edu.cn` and `news.zju.edu.cn` are one site. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const count = SHARED.test(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-count).join('.');
}

/** What addresses that changed hands are full of: gambling and pornography, at least two different words in the head of the page. */
const WARES =
  /博彩|赌场|棋牌|娱乐城|百家乐|真人荷官|六合彩|时时彩|下注|彩票平台|成人视频|色情|裸聊|casino|sportsbook|slot gacor|judi online|betting odds|porn|escort service|viagra/gi;

function advertises(page: string): boolean {
  const head = /<title[^>]*>[\s\S]{0,2000}?<\/title>|<meta[^>]{0,2000}>/gi;
  const words = (page.match(head) ?? []).flatMap((element) => element.match(WARES) ?? []);
  return new Set(words.map((word) => word.toLowerCase())).size >= 2;
}
