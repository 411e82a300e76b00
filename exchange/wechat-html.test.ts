import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { wechatHtml } from './wechat-html';
import { WECHAT_COLOURS } from './wechat-look';

const { nodes, marks } = proseSchema;
const ferry: Picture = { id: '0f0f0f0f-0000-4000-8000-000000000001', width: 1600, height: 1067, widths: [480, 960, 1440, 1600] };
const ADDRESS = 'https://news.example.org/zh/news/ferry';

type Options = { locale?: Locale; standfirst?: string; credits?: string[] };

function copied(body: readonly Node[], { locale = 'zh', standfirst = '', credits = [] }: Options = {}) {
  return wechatHtml({
    locale,
    standfirst,
    passages: body.map((node, place) => ({ id: `p${place}`, canonical: canonical(node) })),
    pictures: new Map([[ferry.id, ferry]]),
    pictureAddress: ({ id }) => `https://news.example.org/media/${id}/1440.jpg`,
    address: ADDRESS,
    credits,
    words: { links: '文中链接', original: '原文：' },
  });
}

const text = (words: string, ...of: Mark[]) => proseSchema.text(words, of);
const paragraph = (...content: Node[]) => nodes.paragraph.create(null, content);
const link = (href: string) => marks.link.create({ href });
const picture = (attrs: object) => nodes.image.create({ media: ferry.id, alt: 'A ferry', ...attrs });
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('what is copied for WeChat', () => {
  it('has the words of every kind of passage', () => {
    const cell = (words: string) => nodes.tableCell.create(null, paragraph(text(words)));
    const list = nodes.orderedList.create({ start: 3 }, [
      nodes.listItem.create(null, [
        paragraph(text('三')),
        nodes.bulletList.create(null, nodes.listItem.create(null, paragraph(text('内')))),
      ]),
      nodes.listItem.create(null, paragraph(text('四'))),
    ]);
    const body = [
      nodes.title.create(null, text('标在别处')),
      nodes.heading.create({ level: 2 }, text('小标题')),
      paragraph(text('正文'), nodes.hardBreak.create(), text('第二行')),
      list,
      nodes.blockquote.create(null, paragraph(text('引文'))),
      nodes.pullQuote.create(null, text('金句')),
      nodes.table.create(null, nodes.tableRow.create(null, [cell('甲'), cell('乙')])),
    ];
    const { html, text: plain } = copied(body, { standfirst: '导语', credits: ['文｜沈墨'] });
    const words = ['导语', '小标题', '正文', '第二行', '3.三', '•内', '4.四', '引文', '金句', '甲', '乙', '文｜沈墨', `原文：${ADDRESS}`];
    let from = 0;
    for (const word of words) {
      const at = wordsOf(html).indexOf(word, from);
      expect([word, at >= from]).toEqual([word, true]);
      from = at;
    }
    expect(wordsOf(html)).not.toContain('标在别处');
    expect(plain.split('\n\n')).toEqual([
      '导语',
      '小标题',
      '正文\n第二行',
      '三\n内\n四',
      '引文',
      '金句',
      '甲\n乙',
      '文｜沈墨',
      `原文：${ADDRESS}`,
    ]);
  });

  it('keeps the words of links and puts each address once among the notes', () => {
    const body = [
      paragraph(
        text('见'),
        text('挂号', link('https://h.example/a')),
        text('须知', link('https://h.example/a'), marks.bold.create()),
        text('。'),
      ),
      paragraph(text('又见', link('/zh/news/b')), text('与'), text('前文', link('https://h.example/a'))),
    ];
    const words = wordsOf(copied(body).html);
    expect(words).toContain('见挂号须知[1]。');
    expect(words).toContain('又见[2]与前文[1]');
    expect(words).toMatch(/文中链接\[1\] https:\/\/h\.example\/a\[2\] https:\/\/news\.example\.org\/zh\/news\/b$/);
  });

  it('gives an address that could run no note', () => {
    const { html } = copied([paragraph(text('words', link('javascript:alert(1)')))]);
    expect(html).not.toContain('javascript');
    expect(wordsOf(html)).toContain('words');
    expect(html).not.toContain('文中链接');
  });

  it('shows pictures and galleries by absolute address with caption and credit, and leaves out what is not there', () => {
    const body = [
      picture({ caption: '清晨', credit: '苏砚' }),
      nodes.gallery.create(null, [
        picture({ alt: 'One' }),
        picture({ alt: 'Two', caption: '第二张' }),
        picture({ media: crypto.randomUUID() }),
      ]),
    ];
    const { html } = copied(body);
    expect(html.match(new RegExp(`<img src="https://news.example.org/media/${ferry.id}/1440.jpg"`, 'g'))).toHaveLength(3);
    expect(html).toContain('清晨　图／苏砚');
    expect(html).toContain('alt="Two"');
    expect(copied([picture({ caption: 'At dawn', credit: 'Su Yan' })], { locale: 'en' }).html).toContain('At dawn Picture: Su Yan');
  });

  it('leans no Chinese letters', () => {
    const body = [paragraph(text('强调', marks.italic.create()))];
    expect(copied(body).html).toContain('<strong>强调</strong>');
    expect(copied(body, { locale: 'en' }).html).toContain('<span style="font-style:italic">强调</span>');
  });

  it('is made of elements and attributes that the editor keeps, whatever the text holds', () => {
    const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((made) => `字${made}`);
    const mark = fc.subarray([
      marks.bold.create(),
      marks.italic.create(),
      link('https://example.org/?a=1&b="2"'),
      marks.superscript.create(),
    ]);
    const line = fc.array(fc.tuple(words, mark), { minLength: 1, maxLength: 4 }).map((runs) => runs.map(([run, of]) => text(run, ...of)));
    const passage = fc.oneof(
      line.map((content) => paragraph(...content)),
      line.map((content) => nodes.bulletList.create(null, nodes.listItem.create(null, paragraph(...content)))),
      line.map((content) => nodes.table.create(null, nodes.tableRow.create(null, nodes.tableHeader.create(null, paragraph(...content))))),
      words.map((said) => nodes.pullQuote.create(null, text(said))),
      words.map((caption) => nodes.gallery.create(null, [picture({ alt: caption, caption, credit: caption })])),
    );
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), words, (body, standfirst) => {
        const { html } = copied(body, { standfirst });
        const tags = [...html.matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+="[^"<>]*")*)>/g)];
        expect(html.replaceAll(/<\/?[a-z0-9]+(?:\s+[a-z-]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>]/);
        for (const [, name, attributes = ''] of tags) {
          expect(['section', 'p', 'span', 'strong', 'br', 'img', 'table', 'tbody', 'tr', 'td']).toContain(name);
          const names = [...attributes.matchAll(/([a-z-]+)="/g)].map(([, attribute]) => attribute);
          expect(names.filter((attribute) => !['style', 'src', 'alt', 'colspan', 'rowspan'].includes(`${attribute}`))).toEqual([]);
        }
        expect(html).not.toMatch(/position:|transform|url\(|var\(|\drem/);
      }),
    );
  });
});

it('has the colours of the light pages', () => {
  const light = readFileSync('components/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, colour] of Object.entries(WECHAT_COLOURS)) {
    expect(light).toContain(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};`);
  }
});
