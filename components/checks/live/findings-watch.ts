import type { Editor } from '@tiptap/core';
import type { Transaction } from 'prosemirror-state';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import { withFound } from './findings-plugin';
import { type Gathered, gatherLive, type LiveArticle } from './gather-live';
import type { Answered } from './live-messages';
import { LiveReader } from './live-reader';
import type { LiveFinding } from './placed-findings';

/** A text is read again when nobody has typed for so long. */
const PAUSE_MS = 250;
/** Where somebody always types, the rest of the article is read again all the same. */
const LONGEST_MS = 2000;
/** What is said of the word at the cursor waits until it is surely finished. */
const WORD_MS = 1000;
/** So long what was found before counts for a text that has changed since. */
const PATIENCE_MS = 1000;

type Options = {
  editor: Editor;
  office: OfficeChecks;
  /** The article as it is now, but for the text in the editor. */
  article: () => Omit<LiveArticle, 'doc'>;
  /** Leaves out what somebody has waived. */
  isShown: (finding: PlacedFinding, gathered: Gathered) => boolean;
  onAnswer: (said: Answered) => void;
  /** The text as it is now is being read, and it takes long. */
  onWaiting: () => void;
};

/** Has a text read whenever it pauses, and puts what was found into its editor. While an input method composes nothing is touched. */
export class FindingsWatch {
  private readonly reader: LiveReader;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private showing: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private isUnread = false;
  private unreadSince: number | null = null;
  private typedAt = Number.NEGATIVE_INFINITY;
  private answer: { findings: readonly Omit<LiveFinding, 'key'>[]; nodes: Gathered['nodes'] } | null = null;
  /** The article as it was last given to be read. */
  gathered: Gathered | null = null;

  constructor(private readonly options: Options) {
    this.reader = new LiveReader(options.office, (said) => this.hear(said));
    options.editor.on('transaction', this.follow);
    document.addEventListener('visibilitychange', this.look);
    this.read();
  }

  /** Something that the checks read has changed beside the text. */
  changed(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    this.unreadSince ??= now;
    this.timer = setTimeout(() => this.read(), Math.min(PAUSE_MS, Math.max(0, this.unreadSince + LONGEST_MS - now)));
  }

  close(): void {
    clearTimeout(this.timer);
    clearTimeout(this.showing);
    clearTimeout(this.waiting);
    this.options.editor.off('transaction', this.follow);
    document.removeEventListener('visibilitychange', this.look);
    this.reader.close();
  }

  private readonly follow = ({ transaction }: { transaction: Transaction }): void => {
    if (!transaction.docChanged) return;
    this.typedAt = performance.now();
    this.changed();
  };

  private readonly look = (): void => {
    if (!document.hidden && this.isUnread) this.read();
  };

  private read(): void {
    const { editor, article } = this.options;
    if (editor.isDestroyed) return;
    // A text that nobody sees is read when somebody comes back to it.
    this.isUnread = document.hidden;
    if (document.hidden) return;
    this.unreadSince = null;
    if (editor.view.composing) {
      this.changed();
      return;
    }
    this.gathered = gatherLive({ ...article(), doc: editor.state.doc });
    this.reader.read(this.gathered.article);
    this.waiting ??= setTimeout(this.options.onWaiting, PATIENCE_MS);
  }

  private hear(said: Answered): void {
    const { gathered } = this;
    if (!gathered) return;
    const found = [
      ...said.ours.map((finding) => ({ finding, isOurs: true })),
      ...said.theirs.map((finding) => ({ finding, isOurs: false })),
    ];
    this.answer = { findings: found.filter(({ finding }) => this.options.isShown(finding, gathered)), nodes: gathered.nodes };
    this.show();
    if (said.isWhole) {
      clearTimeout(this.waiting);
      this.waiting = undefined;
    }
    this.options.onAnswer(said);
  }

  private show(): void {
    clearTimeout(this.showing);
    const { editor } = this.options;
    if (!this.answer || editor.isDestroyed) return;
    const wait = this.typedAt + WORD_MS - performance.now();
    if (wait > 0 || editor.view.composing) this.showing = setTimeout(() => this.show(), Math.max(wait, PAUSE_MS));
    if (editor.view.composing) return;
    editor.view.dispatch(withFound(editor.state.tr, { ...this.answer, typing: wait > 0 }));
  }
}
