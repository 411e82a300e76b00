import { htmlElement, htmlOf } from '@/exchange/html';
import { element, xmlDocument } from '@/exchange/xml';
import type { OEmbedAnswer } from './answers';

export type EmbeddedArticle = {
  /** Absolute. */
  address: string;
  language: string;
  title: string;
  standfirst: string;
  date: string;
  authors: string;
  publisher: string;
  /** Absolute. */
  home: string;
  /** Every size in which there is the lead picture, ascending; none without one. */
  pictures: readonly { url: string; width: number; height: number }[];
};

type Room = { maxwidth?: number; maxheight?: number };

const WIDEST = 600;
const HIGHEST = 220;
const SECONDS = 300;

/** An article as a quotation in plain HTML, within the room that there is, with the largest picture that fits it. */
export function oEmbed(article: EmbeddedArticle, { maxwidth = Infinity, maxheight = Infinity }: Room): OEmbedAnswer {
  const { title, authors, publisher, home, pictures } = article;
  const thumbnail = pictures.findLast(({ width, height }) => width <= maxwidth && height <= maxheight);
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(authors ? { author_name: authors } : {}),
    provider_name: publisher,
    provider_url: home,
    cache_age: SECONDS,
    ...(thumbnail ? { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height } : {}),
    html: quotation(article),
    width: Math.min(WIDEST, maxwidth),
    height: Math.min(HIGHEST, maxheight),
  };
}

/** The same answer as XML (oembed.com §2.3.3). */
export function oEmbedXml(answer: OEmbedAnswer): string {
  const parts = Object.entries(answer).map(([name, value]) => element(name, {}, [value]));
  return xmlDocument(element('oembed', {}, parts));
}

function quotation({ address, language, title, standfirst, date, publisher }: EmbeddedArticle): string {
  const heading = htmlElement('p', {}, [htmlElement('a', { href: address }, [htmlElement('strong', {}, [title])])]);
  const words = standfirst ? htmlElement('p', {}, [standfirst]) : htmlOf([]);
  const origin = htmlElement('p', {}, [`${publisher} · ${date}`]);
  return htmlElement('blockquote', { class: 'couplet-article', lang: language, cite: address }, [heading, words, origin]).html;
}
