import { expect, it } from 'vitest';
import type { CheckedArticle } from '@/domain/checks/checked-article';
import { readable } from '@/domain/checks/readable';
import { proseSchema } from '@/domain/prose/schema';
import type { Proofreader } from '@/proofread/proofreader';
import type { Answered } from './live-messages';
import { ReadingDesk } from './reading-desk';

const { paragraph } = proseSchema.nodes;

function article(en: string): CheckedArticle {
  const passages = { zh: [], en: [readable(paragraph.create({ id: 'e' }, en === '' ? [] : proseSchema.text(en)))] };
  return {
    direction: 'en-zh',
    day: null,
    rows: [{ key: 'e', kind: 'none', ...passages }],
    passages,
    fields: { zh: null, en: null },
  };
}

/** The answers of a desk until the one that is whole. */
function answersOf(en: string, openReader: () => Promise<Proofreader>): Promise<Answered[]> {
  const { promise, resolve } = Promise.withResolvers<Answered[]>();
  const answers: Answered[] = [];
  const desk = new ReadingDesk((said) => {
    answers.push(said);
    if (said.isWhole) resolve(answers);
  }, openReader);
  desk.ask({ of: 'article', job: 1, article: article(en) });
  return promise;
}

const silent: Proofreader = { locale: 'en', read: async (texts) => texts.map(() => []) };

it('calls its answer whole only when the library has read along', async () => {
  const { promise: reader, resolve: open } = Promise.withResolvers<Proofreader>();
  const answers: Answered[] = [];
  const desk = new ReadingDesk(
    (said) => {
      answers.push(said);
      open(silent);
    },
    () => reader,
  );
  desk.ask({ of: 'article', job: 1, article: article('A ward opened.') });
  await expect.poll(() => answers.map(({ isWhole }) => isWhole)).toEqual([false, true]);
});

it('calls it whole where there is no English to read along, and where the library cannot work', async () => {
  const never = () => Promise.reject(new Error('no library'));
  expect(await answersOf('', never)).toMatchObject([{ isWhole: true, withoutLibraries: false }]);
  expect(await answersOf('A ward opened.', never)).toMatchObject([{ isWhole: true, withoutLibraries: true }]);
});
