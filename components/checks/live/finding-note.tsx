'use client';

import type { Transaction } from 'prosemirror-state';
import { type ComponentProps, type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FindingItem } from '@/components/checks/finding-item';
import { useFindingWords } from '@/components/checks/use-finding-words';
import { FindingActs } from './finding-acts';
import { findingsState } from './findings-plugin';

/** So long the pointer rests on a finding, or is away from it and its note, before anything comes or goes. */
const REST_MS = 300;
/** Taken up by bars at the top and the bottom of the window. */
const MARGIN = 72;

/** `beside`: the pointer rests on the mark in the text beside. */
type Shown = { key: string; by: 'cursor' | 'pointer'; beside: boolean };

type Props = Omit<ComponentProps<typeof FindingActs>, 'finding' | 'isInText'> & { children: ReactNode };

/**
 * A text and, below the finding that the cursor has come to or the pointer rests on, a note of what it says and what repairs it. Typing
 * and Escape close it; it never takes the focus.
 */
export function FindingNote({ children, editor, live, ...rest }: Props) {
  const words = useFindingWords();
  const box = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<Shown | null>(null);
  const found = shown && live.ofArticle.find(({ key }) => key === shown.key);

  useEffect(() => {
    const follow = ({ transaction }: { transaction: Transaction }) => {
      // What a colleague types elsewhere leaves the note as it is.
      const isTyping = transaction.docChanged && transaction.getMeta('addToHistory') !== false;
      if (!isTyping && (transaction.docChanged || !transaction.selectionSet)) return;
      const key = isTyping ? null : findingsState(editor.state)?.current;
      setShown(key ? { key, by: 'cursor', beside: false } : null);
    };
    editor.on('transaction', follow);
    return () => {
      editor.off('transaction', follow);
      clearTimeout(timer.current);
    };
  }, [editor]);

  // After every drawing, because the text may have moved.
  useLayoutEffect(() => {
    if (found && box.current && note.current) putBelow(note.current, { box: box.current, shown });
  });

  const onPointerOver = ({ target }: PointerEvent) => {
    if (!(target instanceof Element)) return;
    const key = target.closest<HTMLElement>('[data-finding]')?.dataset.finding;
    const beside = target.closest('.source') !== null;
    clearTimeout(timer.current);
    if (note.current?.contains(target) || (!key && shown?.by !== 'pointer')) return;
    timer.current = setTimeout(() => setShown(key ? { key, by: 'pointer', beside } : null), REST_MS);
  };
  return (
    <div
      ref={box}
      className="relative min-w-0"
      onPointerOver={onPointerOver}
      onKeyDownCapture={(event) => event.key === 'Escape' && setShown(null)}
    >
      {children}
      {found && (
        <div ref={note} className="finding-note">
          <FindingItem finding={found.finding} quotes={{ zh: null, en: null }}>
            <FindingActs editor={editor} live={live} finding={found} isInText {...rest} />
          </FindingItem>
        </div>
      )}
      <p role="status" className="sr-only">
        {found && shown.by === 'cursor' ? words(found.finding) : ''}
      </p>
    </div>
  );
}

/** Below the words; above them where the window ends too soon. */
function putBelow(note: HTMLElement, { box, shown: { key, beside } }: { box: HTMLElement; shown: Shown }): void {
  const marks = [...box.querySelectorAll(`[data-finding="${CSS.escape(key)}"]`)];
  const mark = marks.find((each) => (each.closest('.source') !== null) === beside) ?? marks[0];
  const line = mark?.getClientRects()[0];
  note.hidden = !line;
  if (!line) return;
  const frame = box.getBoundingClientRect();
  const isBelow = line.bottom + note.offsetHeight + MARGIN < window.innerHeight || line.top - note.offsetHeight < MARGIN;
  const top = isBelow ? line.bottom + 4 : line.top - note.offsetHeight - 4;
  const rightmost = Math.max(0, frame.width - note.offsetWidth);
  note.style.insetBlockStart = `${top - frame.top}px`;
  note.style.insetInlineStart = `${Math.min(Math.max(0, line.left - frame.left), rightmost)}px`;
}
