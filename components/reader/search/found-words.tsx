import { Unbroken } from '@/components/reader/headline';
import type { Locale } from '@/domain/locale';
import type { FoundRun } from '@/domain/site/found-words';

/** A text with what was found set apart. In a headline, which says its language, no line ends inside a word. */
export function FoundWords({ runs, headline }: { runs: readonly FoundRun[]; headline?: Locale }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places.
  return runs.map((run, place) => <Run key={place} run={run} headline={headline} />);
}

function Run({ run: { text, found }, headline }: { run: FoundRun; headline: Locale | undefined }) {
  const words = headline ? <Unbroken text={text} locale={headline} /> : text;
  return found ? <mark>{words}</mark> : words;
}
