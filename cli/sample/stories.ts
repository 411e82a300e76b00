import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { release } from '@/commands/release';
import { sendToReview } from '@/commands/send-to-review';
import { setEmbargo } from '@/commands/set-embargo';
import { setPolicy } from '@/commands/set-policy';
import { signOff } from '@/commands/sign-off';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appendSteps } from '@/db/append-steps';
import { appDatabase, transaction } from '@/db/database';
import { findPair } from '@/db/pairs';
import type { Actor } from '@/domain/actor';
import { sourceOf } from '@/domain/direction';
import { LOCALES } from '@/domain/locale';
import type { ReviewKind } from '@/domain/review/kinds';
import type { LoadedArticle } from './load-article';
import { outcome } from './outcome';
import type { SampleArticle } from './sample-article';
import { personFor, type Staff } from './staff';

/** How far an article of the sample newsroom has come. */
type Story = 'drafting' | 'behind' | 'review' | 'embargoed' | 'published' | 'moved' | 'one-language' | 'reworked' | 'withdrawn';

/** The articles by file name, in the order in which they are loaded, with their stories. */
export const STORIES: Readonly<Record<string, Story>> = {
  '13-about-us': 'published',
  '14-contact': 'published',
  '06-mountain-consult': 'published',
  '07-night-nurse': 'published',
  '04-flute-maker': 'withdrawn',
  '09-teddy-bear-hospital': 'published',
  '05-seven-small-things': 'moved',
  '11-typhoon-songya': 'published',
  '03-aldermere-exchange': 'published',
  '02-night-clinic': 'one-language',
  '01-lakeside-outpatient': 'reworked',
  '08-first-ferry': 'review',
  '10-ninety-years': 'behind',
  '12-the-pharmacist-who-asks-why': 'drafting',
};

const WITHDRAWN = {
  zh: '应受访者要求，本文已撤下。',
  en: 'This article has been withdrawn at the request of the person it portrays.',
};

const EMBARGO = '2099-12-31T16:00:00.000Z';

const ONE_LANGUAGE = '面向本地市民的就诊通知，暂不出英文版。';

type Told = { article: SampleArticle; loaded: LoadedArticle & { translate: () => Promise<void> }; staff: Staff };

/** Carries a written article on as far as its story goes. */
export async function carryOn(story: Story, told: Told): Promise<void> {
  if (story === 'drafting') return;
  if (story === 'one-language') return publishSource(told);
  await told.loaded.translate();
  if (story === 'behind') return rewrite(told, 2);
  const pair = await review(told);
  if (story === 'review') return sign(told, { pair, kinds: ['language:zh'] });
  await sign(told, { pair, kinds: ['language:zh', 'language:en', 'fidelity', 'final'] });
  if (story === 'embargoed') return hold(told);
  const publicationId = await publish(told, { pair, day: 3 });
  if (story === 'reworked') return rewrite(told, 4);
  if (story === 'moved') return move(told);
  if (story !== 'withdrawn') return;
  const { articleId, at } = told.loaded;
  const publisher = personFor(told.staff, 'publisher');
  outcome(await withdrawPublication(publisher, { articleId, publicationId, notice: WITHDRAWN }, at(5)));
}

/** Only the source goes out: a matter for people in town, as the reason says. */
async function publishSource(told: Told): Promise<void> {
  const { article, loaded } = told;
  const locale = sourceOf(article.direction);
  const policy = { review: 'standard', release: { mode: 'only', locale, reason: ONE_LANGUAGE } } as const;
  outcome(await setPolicy(personFor(told.staff, 'publisher'), { articleId: loaded.articleId, policy }, loaded.at(1)));
  const pair = await review(told);
  await sign(told, { pair, kinds: [`language:${locale}`, 'final'] });
  await publish(told, { pair, day: 3 });
}

/** Signed by everybody, and not to be seen for years. */
async function hold({ loaded: { articleId, at }, staff }: Told): Promise<void> {
  outcome(await setEmbargo(personFor(staff, 'publisher'), { articleId, until: EMBARGO, seen: null }, at(2)));
}

/** Both languages get a new address and are published again, so that the old ones lead on. */
async function move(told: Told): Promise<void> {
  const { editions, writer, at } = told.loaded;
  for (const locale of LOCALES) {
    const slug = `${told.article[locale].slug}-2026`;
    const steps = (doc: Node) => new Transform(doc).setDocAttribute('slug', slug).steps;
    outcome(await transaction((tx) => appendSteps(tx, { editionId: editions[locale], author: writer.id, now: at(4), steps })));
  }
  const pair = await review(told);
  await sign(told, { pair, kinds: ['final'] });
  await publish(told, { pair, day: 4 });
}

async function publish({ loaded: { articleId, at }, staff }: Told, { pair, day }: { pair: Frozen; day: number }): Promise<string> {
  const released = await release(personFor(staff, 'publisher'), { articleId, pairId: pair.id, seen: pair.hash }, at(day));
  return outcome(released).publicationId;
}

type Frozen = { id: string; hash: string };

async function review({ loaded: { articleId, translator, at } }: Told): Promise<Frozen> {
  const { pairId } = outcome(await sendToReview(translator, { articleId }, at(1)));
  const pair = await findPair(appDatabase(), pairId);
  if (!pair) throw new Error('The pair is gone.');
  return pair;
}

async function sign({ loaded: { articleId, at }, staff }: Told, { pair, kinds }: { pair: Frozen; kinds: readonly ReviewKind[] }) {
  for (const kind of kinds) {
    outcome(await signOff(signerFor(staff, kind), { articleId, pairId: pair.id, kind, seen: pair.hash, note: '' }, at(2)));
  }
}

function signerFor(staff: Staff, kind: ReviewKind): Actor {
  if (kind === 'final' || kind === 'emergency') return personFor(staff, 'publisher');
  return personFor(staff, kind === 'fidelity' ? 'reviewer:fidelity' : kind === 'language:zh' ? 'reviewer:zh' : 'reviewer:en');
}

/** The writer adds a word to two paragraphs of the source after they were translated. */
async function rewrite({ article, loaded: { editions, writer, at } }: Told, day: number): Promise<void> {
  const source = sourceOf(article.direction);
  const added = source === 'zh' ? '据介绍，' : 'On the record, ';
  const appended = await transaction((tx) =>
    appendSteps(tx, {
      editionId: editions[source],
      author: writer.id,
      now: at(day),
      steps: (doc) => {
        const change = new Transform(doc);
        const places: number[] = [];
        doc.forEach((node, offset) => {
          if (node.type.name === 'paragraph' && node.content.size > 0) places.push(offset + 1);
        });
        for (const place of places.slice(1, 3).reverse()) change.insert(place, doc.type.schema.text(added));
        return change.steps;
      },
    }),
  );
  outcome(appended);
}
