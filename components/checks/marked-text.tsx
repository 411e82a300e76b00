import { Fragment } from 'react';
import type { Highlight } from '@/components/reader/highlight';

/** A text with some of its words set apart. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Highlight[] }) {
  const stops = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return stops.slice(0, -1).map((from, place) => {
    const words = text.slice(from, stops[place + 1]);
    const look = marks.find((mark) => mark.from <= from && from < mark.to)?.look;
    if (!look) return <Fragment key={from}>{words}</Fragment>;
    return (
      <mark key={from} className={look}>
        {words}
      </mark>
    );
  });
}
