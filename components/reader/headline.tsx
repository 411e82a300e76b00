import type { Locale } from '@/domain/locale';
import { foreignRuns } from './foreign-runs';
import { Words } from './words';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const CLAUSE = /[^：，；。！？—]+[：，；。！？—]*|[：，；。！？—]+/gu;

// A number stays with 第 before it and with what it counts: 第3000个, 760米.
const BEGUN = /(?:第|\d[\d.,:%]*)$/u;
const LONGEST = 8;

/**
 * A headline. Chinese has no spaces, so that a line could end in the middle of a word: here it ends after a clause where it can, and
 * between two words where it must.
 */
export function Headline({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'en') return <Words text={text} locale={locale} />;
  return (
    <span className="headline">
      {[...text.matchAll(CLAUSE)].map((clause) => (
        <span className="clause" key={clause.index}>
          <Clause text={clause[0]} />
        </span>
      ))}
    </span>
  );
}

function Clause({ text }: { text: string }) {
  return foreignRuns(text, 'zh').map((run, place) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of one text never change places.
    if (run.lang) {
      return (
        <span key={place} lang={run.lang}>
          {run.text}
        </span>
      );
    }
    return wordsOf(run.text).map((word, at) => (word.length > 1 ? <span key={`${place} ${at}`}>{word}</span> : word));
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of one text never change places.
  });
}

/** What must not be parted. Joined, the words are the text. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && BEGUN.test(last) && last.length + segment.length <= LONGEST) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
