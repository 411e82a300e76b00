import type { Mark, Node } from 'prosemirror-model';
import { Fragment, type ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import { isSoundAddress } from '@/domain/prose/check-passage';
import type { Highlight } from './highlight';
import { Words } from './words';

type Piece = { node: Node; marks: readonly Mark[]; look: string | null };

type Props = { of: Node; locale: Locale; highlights?: readonly Highlight[] };

/** The text of a paragraph, heading or cell with its marks; a link that spans several pieces stays one link. */
export function InlineProse({ of, locale, highlights = [] }: Props) {
  return render(piecesOf(of, highlights), locale);
}

/** The nodes of a block, cut where a highlight begins or ends. */
function piecesOf(block: Node, highlights: readonly Highlight[]): Piece[] {
  const ends = [...new Set(highlights.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  block.forEach((node, start) => {
    const end = start + node.nodeSize;
    const stops = [start, ...ends.filter((at) => at > start && at < end), end];
    for (const [place, from] of stops.slice(0, -1).entries()) {
      const to = stops[place + 1] ?? end;
      const look = highlights.find((each) => each.from <= from && to <= each.to)?.look ?? null;
      pieces.push({ node: node.isText ? node.cut(from - start, to - start) : node, marks: node.marks, look });
    }
  });
  return pieces;
}

function render(pieces: readonly Piece[], locale: Locale): ReactNode[] {
  const out: ReactNode[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runAt(pieces, at);
    out.push(<Fragment key={at}>{renderRun(run, locale)}</Fragment>);
    at += run.length;
  }
  return out;
}

/** The pieces from `at` on that share their outermost mark. */
function runAt(pieces: readonly Piece[], at: number): Piece[] {
  const [first, ...rest] = pieces.slice(at);
  if (!first) return [];
  const mark = first.marks[0];
  if (!mark) return [first];
  const end = rest.findIndex((piece) => !piece.marks[0]?.eq(mark));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

function renderRun(run: readonly Piece[], locale: Locale): ReactNode {
  const mark = run[0]?.marks[0];
  if (mark) {
    const inside = run.map((piece) => ({ ...piece, marks: piece.marks.slice(1) }));
    return wrap(mark, render(inside, locale));
  }
  return run.map(({ node, look }) => {
    if (!node.isText) return <br key="break" />;
    const words = <Words key="text" text={node.text ?? ''} locale={locale} />;
    if (look === null) return words;
    return (
      <mark key="text" className={look}>
        {words}
      </mark>
    );
  });
}

function wrap(mark: Mark, inside: ReactNode[]): ReactNode {
  switch (mark.type.name) {
    case 'link':
      return <Link href={mark.attrs.href}>{inside}</Link>;
    case 'bold':
      return <strong>{inside}</strong>;
    case 'italic':
      return <em>{inside}</em>;
    case 'subscript':
      return <sub>{inside}</sub>;
    case 'superscript':
      return <sup>{inside}</sup>;
    default:
      throw new Error(`No reader has seen the mark ${mark.type.name}.`);
  }
}

/** An address that could run in the page leads nowhere: its words stay. */
function Link({ href, children }: { href: unknown; children: ReactNode }) {
  if (!isSoundAddress(href)) return children;
  const elsewhere = /^https?:/i.test(href);
  return (
    <a href={href} rel={elsewhere ? 'noopener' : undefined}>
      {children}
    </a>
  );
}
