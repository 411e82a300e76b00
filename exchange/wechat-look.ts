import type { Locale } from '@/domain/locale';

/** The colours of the light pages (components/tokens.css): WeChat has one ground, and a copied style cannot ask for the reader's. */
export const WECHAT_COLOURS = {
  ink: '#1b1a17',
  muted: '#5e5a52',
  sunk: '#f3f0e9',
  line: '#e4dfd5',
  lineStrong: '#8c8577',
  cinnabar: '#a8231b',
} as const;

const { ink, muted, sunk, line, lineStrong, cinnabar } = WECHAT_COLOURS;

const TEXT: Record<Locale, string> = {
  zh: 'font-size:16px;line-height:1.85;letter-spacing:0.3px;text-align:justify',
  en: 'font-size:16px;line-height:1.7;text-align:left',
};

/**
 * The style of each part of a text. Only what WeChat's editor leaves in a pasted text: no position, no transform, no property of one
 * browser, no size in rem.
 */
export const WECHAT_LOOK = {
  whole: (locale: Locale) => `${TEXT[locale]};color:${ink}`,
  standfirst: `margin:0 0 24px;padding:14px 16px;background-color:${sunk};font-size:15px;line-height:1.75;color:${muted}`,
  paragraph: 'margin:0 0 20px',
  heading: {
    2: `margin:36px 0 16px;padding-left:10px;border-left:3px solid ${cinnabar};font-size:19px;line-height:1.5;text-align:left`,
    3: 'margin:28px 0 12px;font-size:17px;line-height:1.5;text-align:left',
    4: `margin:24px 0 10px;font-size:16px;line-height:1.5;text-align:left;color:${muted}`,
  },
  list: 'margin:0 0 20px',
  item: 'margin:0 0 8px;padding-left:24px;text-indent:-24px',
  inItem: 'margin:0 0 8px;padding-left:24px',
  marker: `display:inline-block;width:24px;text-indent:0;color:${cinnabar}`,
  quotation: `margin:0 0 20px;padding:2px 0 2px 16px;border-left:2px solid ${lineStrong}`,
  pullQuote: `margin:32px 0;padding:18px 8px;border-top:1px solid ${lineStrong};border-bottom:1px solid ${lineStrong};font-size:19px;line-height:1.6;text-align:center`,
  divider: `width:80px;margin:32px auto;border-top:1px solid ${lineStrong};font-size:0;line-height:0`,
  picture: 'margin:24px 0;text-align:center',
  image: 'display:block;width:100%;height:auto;margin:0 auto',
  caption: `margin:8px 0 0;font-size:13px;line-height:1.6;text-align:center;color:${muted}`,
  tableBox: 'margin:0 0 20px;overflow-x:auto',
  table: 'width:100%;border-collapse:collapse;font-size:14px;line-height:1.6',
  cell: `padding:8px;border:1px solid ${line};text-align:left;vertical-align:top`,
  headCell: `padding:8px;border:1px solid ${line};background-color:${sunk};text-align:left;vertical-align:top`,
  inCell: 'margin:0',
  link: `color:${cinnabar}`,
  raised: 'font-size:12px;line-height:1;vertical-align:super',
  lowered: 'font-size:12px;line-height:1;vertical-align:sub',
  italic: 'font-style:italic',
  colophon: `margin:32px 0 0;padding:16px 0 0;border-top:1px solid ${line};font-size:14px;line-height:1.8;text-align:left;color:${muted}`,
  notes: `margin:24px 0 0;font-size:13px;line-height:1.7;text-align:left;color:${muted};word-break:break-all`,
  note: 'margin:0 0 4px',
} as const;
