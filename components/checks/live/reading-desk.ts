import type { CheckedArticle, PlacedFinding } from '@/domain/checks/checked-article';
import { DEFAULT_CHECKS, type OfficeChecks } from '@/domain/checks/office-checks';
import { NO_TERMS, type TermIndex } from '@/domain/terms/term-index';
import { LiveChecker } from '@/proofread/live-checker';
import type { Answered, Asked } from './live-messages';

/** So long something is read before whoever waits with something newer gets a turn. */
const TURN_MS = 8;
/** So long the first answer waits for the libraries, so that their findings don't go and come with every pause. */
const FIRST_ANSWER_MS = 60;
const NEXT_ANSWER_MS = 400;

/** Reads the articles that it is asked to, always only the newest, and answers. Works in a worker, and in a page that has none. */
export class ReadingDesk {
  private office: OfficeChecks = DEFAULT_CHECKS;
  private newest = 0;
  private checker: Promise<LiveChecker> | null = null;

  constructor(private readonly answer: (said: Answered) => void) {}

  ask(asked: Asked): void {
    if (asked.of === 'office') {
      this.office = asked.office;
      this.checker = null;
      return;
    }
    this.newest = asked.job;
    void this.read(asked.job, asked.article);
  }

  private async read(job: number, article: CheckedArticle): Promise<void> {
    this.checker ??= openChecker(this.office);
    const checker = await this.checker;
    const turn = new Turn(() => this.newest === job);
    const parts = checker.parts(article);
    for (let part = parts.next(); !part.done; part = parts.next()) if (!(await turn.goesOn())) return;

    let due = performance.now() + FIRST_ANSWER_MS;
    for await (const _ of checker.readAlong(article)) {
      if (!(await turn.goesOn())) return;
      if (performance.now() < due) continue;
      this.say(job, known(checker, article));
      due = performance.now() + NEXT_ANSWER_MS;
    }
    if (this.newest === job) this.say(job, known(checker, article));
  }

  private say(job: number, findings: readonly PlacedFinding[]): void {
    this.answer({ job, findings, withoutLibraries: false });
  }
}

/** Everything that was read of the article by now. */
function known(checker: LiveChecker, article: CheckedArticle): PlacedFinding[] {
  const parts = checker.parts(article);
  let part = parts.next();
  while (!part.done) part = parts.next();
  return [...part.value, ...checker.editions(article)];
}

async function openChecker(office: OfficeChecks): Promise<LiveChecker> {
  return new LiveChecker({ office, terms: await findTerms() });
}

async function findTerms(): Promise<TermIndex> {
  return NO_TERMS;
}

/** Lets others have a turn now and then. */
class Turn {
  private since = performance.now();

  constructor(private readonly isCurrent: () => boolean) {}

  /** False when what is being read is no longer wanted. */
  async goesOn(): Promise<boolean> {
    if (performance.now() - this.since < TURN_MS) return this.isCurrent();
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
    return this.isCurrent();
  }
}
