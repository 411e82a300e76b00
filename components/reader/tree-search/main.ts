import type { FoundRun } from '@/domain/site/found-words';
import { findInTexts, readQuestion, type TreeHit, type TreeText } from './find-in-texts';

// Searches a static tree: looks through its texts month by month, the newest first, and stops when there is enough to show.

const ENOUGH = 20;

type Words = { looking: string; none: string; more: string; failed: string };

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
  list.className = 'river';
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
  const months: string[] = await fetched(`${from}/months.json`).catch(() => []);
  const next = async (): Promise<void> => {
    more.hidden = true;
    state.textContent = words.looking;
    const until = list.children.length + ENOUGH;
    for (let month = months.shift(); month !== undefined; month = months.shift()) {
      const texts: TreeText[] = await fetched(`${from}/${month}.json`);
      list.append(...findInTexts(texts, asked, locale).map(entry));
      if (list.children.length >= until) break;
    }
    state.textContent = list.children.length > 0 ? '' : words.none;
    more.hidden = months.length === 0;
  };
  const run = () =>
    next().catch(() => {
      state.textContent = words.failed;
    });
  more.addEventListener('click', run);
  await run();
}

async function fetched(path: string) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);
  return answer.json();
}

function entry({ path, day, title, excerpt }: TreeHit): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = path;
  link.append(...marked(title));
  heading.append(link);
  const words = document.createElement('p');
  words.append(...marked(excerpt));
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = day;
  item.append(heading, words, time);
  return item;
}

function marked(runs: readonly FoundRun[]): (string | HTMLElement)[] {
  return runs.map(({ text, found }) => {
    if (!found) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
