import type { CheckedArticle, PlacedFinding } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import { DEFAULT_CHECKS, type OfficeChecks } from '@/domain/checks/office-checks';
import { LOCALES } from '@/domain/locale';
import { LiveChecker } from '@/proofread/live-checker';
import { readAll } from '@/proofread/proofread-article';
import type { Proofreader } from '@/proofread/proofreader';
import { fetchTerms, type KnownTerms } from './fetch-terms';
import type { Answered, Asked } from './live-messages';

/** So long something is read before whoever waits with something newer has a turn. */
const TURN_MS = 8;
/** So long an answer waits for the libraries, so that what they find does not go and come with every pause. */
const PATIENCE_MS = 60;

/** Terms that somebody adds are known to open pages after so long. */
const TERMS_MS = 5 * 60_000;
/** A term base that could not be fetched is asked for again after so long. */
const AGAIN_MS = 20_000;

const WHOLE = { isWhole: true, withoutLibraries: false };

type Prepared = { checker: LiveChecker; knows: Omit<Context, 'day'>; terms: KnownTerms; at: number };

/** Reads the articles that it is asked to, always only the newest, and answers. Works in a worker, and in a page that has none. */
export class ReadingDesk {
  private office: OfficeChecks = DEFAULT_CHECKS;
  private prepared: Promise<Prepared> | null = null;
  private newest = new AbortController();
  /** What the libraries said last, and of which article. */
  private theirs: { article: CheckedArticle; findings: readonly PlacedFinding[] } | null = null;

  /** `openReader` answers the library that reads English along, or rejects where it cannot work. */
  constructor(
    private readonly answer: (said: Answered) => void,
    private readonly openReader: () => Promise<Proofreader>,
  ) {}

  ask(asked: Asked): void {
    if (asked.of === 'office') {
      this.office = asked.office;
      this.prepared = null;
      return;
    }
    this.newest.abort();
    this.newest = new AbortController();
    // What was overtaken by something newer ends here.
    void this.read(asked, this.newest.signal).catch(() => undefined);
  }

  private async read({ job, article }: Asked & { of: 'article' }, signal: AbortSignal): Promise<void> {
    this.prepared = prepare(this.office, this.prepared);
    const { checker, knows } = await this.prepared;
    const ours = await inTurns(checker.read(article), signal);
    const say = (theirs: readonly PlacedFinding[], known: Pick<Answered, 'isWhole' | 'withoutLibraries'>) => {
      if (!signal.aborted) this.answer({ job, ours, theirs, ...known });
    };
    if (article.passages.en.every(({ text }) => text.trim() === '')) {
      say([], WHOLE);
      return;
    }
    const early = setTimeout(() => say(this.known(article), { ...WHOLE, isWhole: false }), PATIENCE_MS);
    try {
      const reader = await this.openReader();
      const findings = await readAll(article, { ...knows, day: article.day }, { reader, ours, signal });
      this.theirs = { article, findings };
      say(findings, WHOLE);
    } catch {
      say([], { ...WHOLE, withoutLibraries: true });
    } finally {
      clearTimeout(early);
    }
  }

  /** What the libraries said of passages that read as they did then. */
  private known(article: CheckedArticle): PlacedFinding[] {
    const { theirs } = this;
    if (!theirs) return [];
    return theirs.findings.filter(({ passages }) =>
      LOCALES.every((locale) => {
        const [then, now] = [theirs.article, article].map((each) => each.passages[locale].find(({ id }) => id === passages[locale])?.text);
        return then === now;
      }),
    );
  }
}

/** What was prepared before, unless the term base has changed since. */
async function prepare(office: OfficeChecks, before: Promise<Prepared> | null): Promise<Prepared> {
  const known = await before;
  const isFresh = known && performance.now() - known.at < (known.terms.version === null ? AGAIN_MS : TERMS_MS);
  if (isFresh) return known;
  const terms = await fetchTerms(known?.terms);
  const at = performance.now();
  if (known && terms === known.terms) return { ...known, at };
  const knows = { office, terms: terms.index };
  return { checker: new LiveChecker(knows), knows, terms, at };
}

/** Does the work a little at a time. Rejects when it is no longer wanted. */
async function inTurns<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  let since = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - since > TURN_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    signal.throwIfAborted();
    step = work.next();
  }
  return step.value;
}
