import { htmlLang } from '@/components/reader/html-lang';
import { readerDate } from '@/components/reader/reader-date';
import type { Locale } from '@/domain/locale';
import type { FoundRun } from '@/domain/site/found-words';
import { findInTexts, readQuestion, type TreeHit, type TreeText } from './find-in-texts';

// Searches a static tree: looks through its texts month by month, the newest first, and stops when there is enough to show.

const ENOUGH = 20;

type Words = { looking: string; none: string; more: string; failed: string; onlyZh: string; onlyEn: string };

const script = document.querySelector<HTMLScriptElement>('script[data-from]');
const question = new URLSearchParams(location.search).get('q') ?? '';
const field =
  document.querySelector<HTMLInputElement>('main input[name="q"]') ?? document.querySelector<HTMLInputElement>('input[name="q"]');
if (field) field.value = question;
const main = document.querySelector('main');
if (script && main && question.trim() !== '') void look(main, script.dataset.from ?? '', JSON.parse(script.dataset.words ?? '{}'));

async function look(place: Element, from: string, words: Words): Promise<void> {
  const state = document.createElement('p');
  state.setAttribute('role', 'status');
  const list = document.createElement('ol');
  list.className = 'hits';
  // What the page offers to somebody who has not asked yet.
  const help = document.querySelector<HTMLElement>('.search-help');
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = words.more;
  more.hidden = true;
  place.append(state, list, more);

  const asked = readQuestion(question);
  const locale = from.startsWith('/en/') ? 'en' : 'zh';
  if (!asked) {
    state.textContent = words.none;
    return;
  }
  let months: string[] | undefined;
  const next = async (): Promise<void> => {
    more.hidden = true;
    state.textContent = words.looking;
    months ??= await fetched<string[]>(`${from}/months.json`);
    const until = list.children.length + ENOUGH;
    for (let month = months[0]; month !== undefined; month = months[0]) {
      const texts = await fetched<TreeText[]>(`${from}/${month}.json`);
      months.shift();
      list.append(...findInTexts(texts, asked, locale).map((hit) => entry(hit, locale, words)));
      if (list.children.length >= until) break;
    }
    state.textContent = list.children.length > 0 ? '' : words.none;
    if (help) help.hidden = list.children.length > 0;
    more.hidden = months.length === 0;
  };
  const run = () =>
    next().catch(() => {
      state.textContent = words.failed;
      more.hidden = false;
    });
  more.addEventListener('click', run);
  await run();
}

async function fetched<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);
  return answer.json();
}

function entry({ path, day, title, excerpt }: TreeHit, locale: Locale, words: Words): HTMLElement {
  const written = path.startsWith('/en/') ? 'en' : 'zh';
  const link = document.createElement('a');
  link.href = path;
  link.append(...marked(title));
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = readerDate(locale, new Date(`${day}T12:00:00+08:00`));
  const only = classed('span', 'hit-language', written === 'en' ? words.onlyEn : words.onlyZh);
  const [heading, text] = [classed('h2', 'hit-title', link), classed('p', 'hit-excerpt', ...marked(excerpt))];
  const isForeign = written !== locale;
  if (isForeign) for (const element of [heading, text]) element.lang = htmlLang(written);
  const article = document.createElement('article');
  article.className = 'hit';
  article.append(heading, classed('p', 'hit-facts', ...(isForeign ? [only] : []), time), text);
  const item = document.createElement('li');
  item.append(article);
  return item;
}

function classed(name: 'h2' | 'p' | 'span', className: string, ...inside: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...inside);
  return element;
}

function marked(runs: readonly FoundRun[]): (string | HTMLElement)[] {
  return runs.map(({ text, found }) => {
    if (!found) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
