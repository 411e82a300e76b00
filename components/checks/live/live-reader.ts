import type { CheckedArticle } from '@/domain/checks/checked-article';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import type { Answered, Asked } from './live-messages';

/** The way of a page to the reading desk in a worker. Where there are no workers, the page reads for itself, a little at a time. */
export class LiveReader {
  private worker: Worker | null = null;
  private desk: Promise<(asked: Asked) => void> | null = null;
  private jobs = 0;
  private last: CheckedArticle | null = null;

  /** `onAnswer` hears only of the article that was given last. */
  constructor(
    private readonly office: OfficeChecks,
    private readonly onAnswer: (said: Answered) => void,
  ) {
    try {
      this.worker = new Worker(new URL('./live-worker.ts', import.meta.url), { type: 'module' });
      this.worker.addEventListener('message', (event: MessageEvent<Answered>) => this.hear(event.data));
      this.worker.addEventListener('error', () => this.readHere());
      this.ask({ of: 'office', office });
    } catch {
      this.readHere();
    }
  }

  read(article: CheckedArticle): void {
    this.last = article;
    this.jobs += 1;
    this.ask({ of: 'article', job: this.jobs, article });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.desk = null;
    this.jobs += 1;
  }

  private ask(asked: Asked): void {
    this.worker?.postMessage(asked);
    void this.desk?.then((ask) => ask(asked));
  }

  private hear(said: Answered): void {
    if (said.job === this.jobs) this.onAnswer(said);
  }

  private readHere(): void {
    if (this.desk) return;
    this.worker?.terminate();
    this.worker = null;
    this.desk = import('./reading-desk').then(({ ReadingDesk }) => {
      const desk = new ReadingDesk(
        (said) => this.hear(said),
        () => Promise.reject(new Error('A library would hold the page up.')),
      );
      return (asked: Asked) => desk.ask(asked);
    });
    this.ask({ of: 'office', office: this.office });
    if (this.last) this.read(this.last);
  }
}
