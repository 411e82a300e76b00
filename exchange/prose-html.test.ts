import type { Mark, Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { Picture } from '@/domain/picture';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { proseHtml } from './prose-html';

const { nodes, marks } = proseSchema;
const address = 'https://news.example.org/en/news/ferry';
const ferry: Picture = { id: '0f0f0f0f-0000-4000-8000-000000000001', width: 1600, height: 800, widths: [480, 960, 1440, 1600] };
const img =
  '<img src="https://news.example.org/media/0f0f0f0f-0000-4000-8000-000000000001/1440.webp" width="1440" height="720" alt="Boat">';

function htmlOf(...passages: Node[]): string {
  const written = passages.map((node, place) => ({ id: `p${place}`, canonical: canonical(node) }));
  return proseHtml(written, { locale: 'en', pictures: new Map([[ferry.id, ferry]]), address }).html;
}

const text = (words: string, ...of: Mark[]) => proseSchema.text(words, of);
const paragraph = (...content: Node[]) => nodes.paragraph.create(null, content);
const link = (href: string) => marks.link.create({ href });
const cell = (words: string, attrs = {}) => nodes.tableCell.create(attrs, paragraph(text(words)));
const heading = (words: string) => nodes.tableHeader.create(null, paragraph(text(words)));
const image = (media: string) => nodes.image.create({ media, alt: 'Boat', caption: 'The ferry', credit: 'Photo: Lin' });

describe('proseHtml', () => {
  it.each<[string, Node, string]>([
    ['a paragraph', paragraph(text('Home & <away>')), '<p>Home &amp; &lt;away&gt;</p>'],
    ['a blank paragraph', paragraph(text('\u00a0')), ''],
    ['the title and the standfirst, which stand elsewhere', nodes.title.create(null, text('T')), ''],
    ['a heading', nodes.heading.create({ level: 3 }, text('Part')), '<h3>Part</h3>'],
    ['a line break', paragraph(text('a'), nodes.hardBreak.create(), text('b')), '<p>a<br>b</p>'],
    [
      'a list that goes on from another',
      nodes.orderedList.create({ start: 3 }, nodes.listItem.create(null, paragraph(text('three')))),
      '<ol start="3"><li><p>three</p></li></ol>',
    ],
    ['a quotation', nodes.blockquote.create(null, paragraph(text('said'))), '<blockquote><p>said</p></blockquote>'],
    ['a pull quote', nodes.pullQuote.create(null, text('said')), '<aside><p>said</p></aside>'],
    ['a divider', nodes.divider.create(), '<hr>'],
    ['a picture', image(ferry.id), `<figure>${img}<figcaption>The ferry Photo: Lin</figcaption></figure>`],
    ['a picture that is gone', image('0f0f0f0f-0000-4000-8000-000000000002'), ''],
    [
      'a gallery',
      nodes.gallery.create(null, [image(ferry.id), image(ferry.id)]),
      `<figure>${img}<figcaption>The ferry Photo: Lin</figcaption></figure>`.repeat(2),
    ],
    ['an empty gallery', nodes.gallery.create(), ''],
    [
      'a table with a head and a wide cell',
      nodes.table.create(null, [nodes.tableRow.create(null, [heading('h')]), nodes.tableRow.create(null, [cell('c', { colspan: 2 })])]),
      '<table><thead><tr><th scope="col">h</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody></table>',
    ],
  ])('writes %s', (_, node, html) => {
    expect(htmlOf(node)).toBe(html);
  });

  it.each([
    ['/zh/news', 'https://news.example.org/zh/news'],
    ['#notes', `${address}#notes`],
    ['https://example.com/a?b=c&d', 'https://example.com/a?b=c&amp;d'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('makes a link to «%s» whole', (href, whole) => {
    expect(htmlOf(paragraph(text('here', link(href))))).toBe(`<p><a href="${whole}">here</a></p>`);
  });

  it.each(['javascript:alert(1)', '//example.com', 'data:text/html,x'])('shows the words of a link to «%s» and no link', (href) => {
    expect(htmlOf(paragraph(text('words', link(href))))).toBe('<p>words</p>');
  });

  it('keeps a link whole when only a part of it is bold', () => {
    const node = paragraph(text('the ', link('/zh')), text('list', link('/zh'), marks.bold.create()), text(' now'));
    expect(htmlOf(node)).toBe('<p><a href="https://news.example.org/zh">the <strong>list</strong></a> now</p>');
  });
});
