import type { Mark, Node } from 'prosemirror-model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { Prose, type TableName } from './prose';

const { nodes, marks } = proseSchema;
const ferry: Picture = { id: '0f0f0f0f-0000-4000-8000-000000000001', width: 1600, height: 1067, widths: [480, 960, 1440, 1600] };

type Shown = { locale?: Locale; pictures?: Picture[]; eager?: string };

function shown(nodes: Node | Node[], { locale = 'en', pictures = [ferry], eager }: Shown = {}): string {
  const known = new Map(pictures.map((picture) => [picture.id, picture]));
  const passages = [nodes].flat().map((node, place) => ({ id: `p${place}`, canonical: canonical(node) }));
  const tableName: TableName = ({ number, heading }) => `Table ${number}: ${heading}`;
  return renderToStaticMarkup(<Prose passages={passages} locale={locale} pictures={known} eager={eager} tableName={tableName} />);
}

const text = (words: string, ...of: Mark[]) => proseSchema.text(words, of);
const paragraph = (...content: Node[]) => nodes.paragraph.create(null, content);
const link = (href: string) => marks.link.create({ href });

describe('Prose', () => {
  it.each<[string, Node, string]>([
    ['a paragraph', paragraph(text('Home')), '<p>Home</p>'],
    ['a blank paragraph', paragraph(), ''],
    ['an empty heading', nodes.heading.create({ level: 2 }), ''],
    ['a link without words', paragraph(text('\u00a0\u00a0', link('https://example.org'))), ''],
    ['a line break', paragraph(text('a'), nodes.hardBreak.create(), text('b')), '<p>a<br/>b</p>'],
    ['headings', nodes.heading.create({ level: 3 }, text('Part')), '<h3>Part</h3>'],
    ['a list', nodes.bulletList.create(null, nodes.listItem.create(null, paragraph(text('one')))), '<ul><li><p>one</p></li></ul>'],
    [
      'a list that goes on from another',
      nodes.orderedList.create({ start: 3 }, nodes.listItem.create(null, paragraph(text('three')))),
      '<ol start="3"><li><p>three</p></li></ol>',
    ],
    ['a quotation', nodes.blockquote.create(null, paragraph(text('said'))), '<blockquote><p>said</p></blockquote>'],
    ['a pull quote', nodes.pullQuote.create(null, text('said')), '<p class="pull-quote">said</p>'],
    ['a divider', nodes.divider.create(), '<hr/>'],
    ['the title and the standfirst, which stand elsewhere', nodes.title.create(null, text('T')), ''],
  ])('renders %s', (_, node, html) => {
    expect(shown(node)).toBe(html);
  });

  it('renders every mark', () => {
    const node = paragraph(
      text('b', marks.bold.create()),
      text('i', marks.italic.create()),
      text('2', marks.subscript.create()),
      text('3', marks.superscript.create()),
    );
    expect(shown(node)).toBe('<p><strong>b</strong><em>i</em><sub>2</sub><sup>3</sup></p>');
  });

  it('keeps a link whole when only a part of it is bold', () => {
    const node = paragraph(text('see '), text('the ', link('/zh')), text('list', link('/zh'), marks.bold.create()), text(' now'));
    expect(shown(node)).toBe('<p>see <a href="/zh">the <strong>list</strong></a> now</p>');
  });

  it('opens no door to a page elsewhere', () => {
    expect(shown(paragraph(text('out', link('https://example.org/'))))).toBe(
      '<p><a href="https://example.org/" rel="noopener">out</a></p>',
    );
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//example.org'])(
    'shows the words of a link to «%s» and no link',
    (href) => {
      expect(shown(paragraph(text('words', link(href))))).toBe('<p>words</p>');
    },
  );

  it('escapes what looks like HTML, in attributes too', () => {
    expect(shown(paragraph(text('<script>alert("1")</script> & more')))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>',
    );
    const image = nodes.image.create({ media: ferry.id, alt: '"><script>x</script>', caption: '<b>c</b>', credit: '' });
    expect(shown(image)).not.toMatch(/<script|<b>/);
    expect(shown(paragraph(text('x', link('https://example.org/"onclick="x'))))).not.toContain('"onclick="');
  });

  it('renders a picture in all its widths with its own proportions, its caption and its credit', () => {
    const html = shown(nodes.image.create({ media: ferry.id, alt: 'A ferry', caption: 'At dawn.', credit: 'Su Yan' }));
    expect(html).toContain(`src="/media/${ferry.id}/960.webp"`);
    expect(html).toContain(`/media/${ferry.id}/480.webp 480w, /media/${ferry.id}/960.webp 960w`);
    expect(html).toContain('width="1600" height="1067" alt="A ferry" loading="lazy"');
    expect(html).toContain('<figcaption>At dawn. <span class="picture-credit">Picture: Su Yan</span></figcaption>');
  });

  it('does not let the first picture wait', () => {
    const html = shown(nodes.image.create({ media: ferry.id, alt: 'A ferry' }), { eager: ferry.id });
    expect(html).toContain('loading="eager"');
    expect(html).not.toContain('<figcaption>');
  });

  it('renders a gallery as a list of links to the largest width of each picture, complete without a script', () => {
    const hall: Picture = { id: '0f0f0f0f-0000-4000-8000-000000000002', width: 3000, height: 2000, widths: [480, 960, 1440, 1920] };
    const gallery = nodes.gallery.create(null, [
      nodes.image.create({ media: ferry.id, alt: 'A ferry', caption: 'At dawn.', credit: 'Su Yan' }),
      nodes.image.create({ media: crypto.randomUUID(), alt: 'unknown' }),
      nodes.image.create({ media: hall.id, alt: 'A hall' }),
    ]);
    const html = shown(gallery, { pictures: [ferry, hall], eager: ferry.id });
    expect(html).toMatch(/<figure class="gallery"><ul><li><figure><a href="[^"]*\/1600\.webp"><img [^>]*loading="eager"/);
    expect(html).toContain(`<a href="/media/${hall.id}/1920.webp"><img`);
    expect(html).toContain(
      '<figcaption><span class="gallery-place">1/2</span> At dawn. <span class="picture-credit">Picture: Su Yan</span></figcaption>',
    );
    expect(html).not.toContain('unknown');
  });

  it('renders a gallery of one picture as that picture, and of none as nothing', () => {
    const one = nodes.image.create({ media: ferry.id, alt: 'A ferry', caption: 'At dawn.' });
    expect(shown(nodes.gallery.create(null, [one]))).toBe(shown(one));
    expect(shown(nodes.gallery.create())).toBe('');
  });

  it('leaves out a picture that is not there', () => {
    expect(shown(nodes.image.create({ media: crypto.randomUUID(), alt: 'x' }))).toBe('');
  });

  it('renders a table with a head that says what its columns are, and lets it scroll', () => {
    const cell = (kind: 'tableHeader' | 'tableCell', words: string, attrs = {}) => nodes[kind].create(attrs, paragraph(text(words)));
    const table = nodes.table.create(null, [
      nodes.tableRow.create(null, [cell('tableHeader', 'Year'), cell('tableHeader', 'Visits')]),
      nodes.tableRow.create(null, [cell('tableHeader', '2024'), cell('tableCell', '7')]),
      nodes.tableRow.create(null, [cell('tableCell', 'none', { colspan: 2 })]),
    ]);
    expect(shown(table)).toBe(
      '<section class="table-scroll" aria-label="Table 1: " tabindex="0"><table>' +
        '<thead><tr><th scope="col">Year</th><th scope="col">Visits</th></tr></thead>' +
        '<tbody><tr><th scope="row">2024</th><td>7</td></tr><tr><td colSpan="2">none</td></tr></tbody>' +
        '</table></section>',
    );
  });

  it('names tables by their number and the heading above them', () => {
    const heading = (words: string) => nodes.heading.create({ level: 2 }, text(words));
    const table = () => nodes.table.create(null, nodes.tableRow.create(null, nodes.tableCell.create(null, paragraph(text('7')))));
    const html = shown([heading('Hours'), table(), paragraph(text('and')), table(), heading('Fees'), table()]);
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Table 1: Hours',
      'Table 2: Hours',
      'Table 3: Fees',
    ]);
  });

  it('marks Chinese in an English text, and English of several words in a Chinese one', () => {
    expect(shown(paragraph(text('The hospital (云栖湖医院) said so.')))).toBe(
      '<p>The hospital (<span lang="zh-CN">云栖湖医院</span>) said so.</p>',
    );
    expect(shown(paragraph(text('与 Loma Linda University 合作开展 CT 检查')), { locale: 'zh' })).toBe(
      '<p>与 <span lang="en">Loma Linda University</span> 合作开展 CT 检查</p>',
    );
  });

  it('knows every node and mark of the schema', () => {
    const inside = new Set(['doc', 'text', 'listItem', 'tableRow', 'tableCell', 'tableHeader', 'hardBreak']);
    for (const type of Object.values(nodes)) {
      if (inside.has(type.name)) continue;
      const node = type.createAndFill();
      if (!node) throw new Error(type.name);
      expect(() => shown(node), type.name).not.toThrow();
    }
    for (const type of Object.values(marks)) {
      const mark = type.create(type.name === 'link' ? { href: '/' } : null);
      expect(() => shown(paragraph(text('x', mark))), type.name).not.toThrow();
    }
  });
});
