import type { Locale } from '@/domain/locale';
import { foreignRuns } from './foreign-runs';

/** A text of one language, with runs of the other one marked as such. */
export function Words({ text, locale }: { text: string; locale: Locale }) {
  return foreignRuns(text, locale).map((run, index) =>
    run.lang ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places.
      <span key={index} lang={run.lang}>
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
