import type { Span } from '@/domain/checks/finding';
import { linesOf } from '@/domain/checks/lines-of';
import type { LayoutReading, Placing } from './layout-reading';
import { type LayoutFound, mark } from './mark';

const ENDING = String.raw`\.(?:jpe?g|png|gif|webp|bmp|heic|tiff?|svg|avif|mp4|mov|docx?|pdf)`;
/** One or more names of files, and nothing else: «640_wx_fmt=jpeg&tp=webp (1).jpg». */
const ONLY_FILES = new RegExp(String.raw`^\s*(?:[^\s/\\]+(?:[ ]?\(\d+\))?${ENDING}(?:[ ]?\(\d+\))?(?:${ENDING})?\s*)+$`, 'iu');
/** What cameras, telephones and WeChat call a picture. */
const CAMERA =
  /(?:\b(?:IMG|DSC[NF]?|DCIM|PXL|VID|MVIMG|P\d{2})[_-]?\d{3,}\w*|\bmmexport\d+|\bWechatIMG\d+|微信图片_?\d+|微信截图_?\d+|\bScreenshot[_ ]\d+|屏幕截图\s?\d+|\b\w*(?:wx_fmt|tp|wxfrom|wx_lazy)=\w+|\b\d{3,}_(?:wx_fmt|tp)=\S+)\S*/iu;

/** The name of a file in a text; in captions and alternative texts also one without a camera's pattern. */
export function fileNameIn(text: string, where: 'caption' | 'text'): Span | null {
  const short = text.length <= 400;
  if (short && ONLY_FILES.test(text)) return [0, text.length];
  const camera = CAMERA.exec(short || where === 'text' ? text.slice(0, 2000) : '');
  return camera ? [camera.index, camera.index + camera[0].length] : null;
}

/** A file name where readers expect words. Within an English text the English checks find it; alternative texts they don't read. */
export function checkFileNames({ places }: LayoutReading): LayoutFound[] {
  return places.flatMap(fileNames);
}

function fileNames({ locale, row, passage }: Placing): LayoutFound[] {
  const isPictured = passage.pictures.length > 0;
  const lines = locale === 'en' ? [] : isPictured ? linesOf(passage.text) : [{ text: passage.text, from: 0 }];
  const found = lines.flatMap(({ text, from }) => {
    const [start, end] = fileNameIn(text, isPictured ? 'caption' : 'text') ?? [0, 0];
    if (end === 0) return [];
    const values = { what: isPictured ? 'caption' : 'text', name: text.slice(start, end).slice(0, 80) };
    return [mark('layout/file-name', { row: row.key, [locale]: { passage, span: [from + start, from + end] }, values })];
  });
  const alternatives = passage.pictures.map(({ alt }) => alt).filter((alt) => fileNameIn(alt, 'caption'));
  return [
    ...found,
    ...alternatives.map((alt) =>
      mark('layout/file-name', { row: row.key, [locale]: { passage }, values: { what: 'alternative', name: alt.slice(0, 80) } }),
    ),
  ];
}
