import { type Picture, variantPath } from '@/domain/picture';
import { htmlLang } from './html-lang';

/** The office's mark beside its name: its logo, or its short name cut into a seal, two characters a column. */
export function Seal({ logo, words }: { logo: Picture | null; words: string }) {
  if (logo) {
    const { id, width, height, widths } = logo;
    return (
      // biome-ignore lint/performance/noImgElement: readers get no script.
      <img className="logo" src={`/media/${variantPath(id, Math.min(...widths))}`} width={width} height={height} alt="" />
    );
  }
  return (
    <span className="seal" lang={htmlLang('zh')} aria-hidden="true">
      {words}
    </span>
  );
}
