import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';

/**
 * The one schema of every edition: the server checks steps against it, the renderer walks it and the editor's extensions are made from it.
 * Top-level blocks are passages and carry an `id` that only the server gives; nested blocks keep `id` null.
 */
const passage = { id: { default: null, validate: 'string|null' } };
const text = { default: '', validate: 'string' };

const nodes = {
  doc: {
    content: 'title standfirst block+',
    attrs: {
      slug: text,
      credits: { default: [] },
      description: text,
      leadAlt: text,
    },
  },
  title: {
    content: 'text*',
    marks: '',
    attrs: passage,
    defining: true,
    isolating: true,
    toDOM: () => ['h1', 0],
    parseDOM: [{ tag: 'h1' }],
  },
  standfirst: {
    content: 'text*',
    marks: '',
    attrs: passage,
    defining: true,
    isolating: true,
    toDOM: () => ['p', { class: 'standfirst' }, 0],
    parseDOM: [{ tag: 'p.standfirst', priority: 60 }],
  },
  paragraph: { group: 'block', content: 'inline*', attrs: passage, toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
  heading: {
    group: 'block',
    content: 'inline*',
    marks: 'superscript subscript',
    attrs: { ...passage, level: { default: 2, validate: 'number' } },
    defining: true,
    toDOM: (node) => [`h${node.attrs.level}`, 0],
    parseDOM: [2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  },
  bulletList: { group: 'block', content: 'listItem+', attrs: passage, toDOM: () => ['ul', 0], parseDOM: [{ tag: 'ul' }] },
  orderedList: {
    group: 'block',
    content: 'listItem+',
    attrs: { ...passage, start: { default: 1, validate: 'number' } },
    toDOM: (node) => (node.attrs.start === 1 ? ['ol', 0] : ['ol', { start: String(node.attrs.start) }, 0]),
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ start: Number(dom.getAttribute('start') ?? 1) || 1 }) }],
  },
  listItem: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    defining: true,
    toDOM: () => ['li', 0],
    parseDOM: [{ tag: 'li' }],
  },
  blockquote: {
    group: 'block',
    content: 'paragraph+',
    attrs: passage,
    defining: true,
    toDOM: () => ['blockquote', 0],
    parseDOM: [{ tag: 'blockquote' }],
  },
  pullQuote: {
    group: 'block',
    content: 'text*',
    marks: '',
    attrs: passage,
    defining: true,
    toDOM: () => ['aside', { class: 'pull-quote' }, 0],
    parseDOM: [{ tag: 'aside.pull-quote' }],
  },
  image: {
    group: 'block',
    attrs: { ...passage, media: { default: null, validate: 'string|null' }, alt: text, caption: text, credit: text },
    draggable: true,
    toDOM: (node) => [
      'figure',
      { 'data-media': node.attrs.media, 'data-alt': node.attrs.alt, 'data-caption': node.attrs.caption, 'data-credit': node.attrs.credit },
    ],
    parseDOM: [
      {
        tag: 'figure[data-media]',
        getAttrs: (dom) => ({
          media: dom.getAttribute('data-media'),
          alt: dom.getAttribute('data-alt') ?? '',
          caption: dom.getAttribute('data-caption') ?? '',
          credit: dom.getAttribute('data-credit') ?? '',
        }),
      },
    ],
  },
  // Worked on as one thing, from its panel. Any number of pictures, so that what two people take out at once always merges: readers see a
  // gallery from two on, one alone as a picture, and of none nothing.
  gallery: {
    group: 'block',
    content: 'image*',
    attrs: passage,
    atom: true,
    isolating: true,
    draggable: true,
    toDOM: () => ['div', { class: 'gallery' }, 0],
    parseDOM: [{ tag: 'div.gallery' }],
  },
  table: {
    group: 'block',
    content: 'tableRow+',
    attrs: passage,
    tableRole: 'table',
    isolating: true,
    toDOM: () => ['table', ['tbody', 0]],
    parseDOM: [{ tag: 'table' }],
  },
  tableRow: { content: '(tableCell | tableHeader)+', tableRole: 'row', toDOM: () => ['tr', 0], parseDOM: [{ tag: 'tr' }] },
  tableCell: {
    content: 'paragraph+',
    attrs: { colspan: { default: 1, validate: 'number' }, rowspan: { default: 1, validate: 'number' }, colwidth: { default: null } },
    tableRole: 'cell',
    isolating: true,
    toDOM: () => ['td', 0],
    parseDOM: [{ tag: 'td' }],
  },
  tableHeader: {
    content: 'paragraph+',
    attrs: { colspan: { default: 1, validate: 'number' }, rowspan: { default: 1, validate: 'number' }, colwidth: { default: null } },
    tableRole: 'header_cell',
    isolating: true,
    toDOM: () => ['th', 0],
    parseDOM: [{ tag: 'th' }],
  },
  divider: { group: 'block', attrs: passage, toDOM: () => ['hr'], parseDOM: [{ tag: 'hr' }] },
  hardBreak: { group: 'inline', inline: true, selectable: false, toDOM: () => ['br'], parseDOM: [{ tag: 'br' }] },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    toDOM: (mark) => ['a', { href: mark.attrs.href, rel: 'noopener' }, 0],
    parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) }],
  },
  bold: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
  italic: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
  subscript: { excludes: 'superscript', toDOM: () => ['sub', 0], parseDOM: [{ tag: 'sub' }] },
  superscript: { excludes: 'subscript', toDOM: () => ['sup', 0], parseDOM: [{ tag: 'sup' }] },
} satisfies Record<string, MarkSpec>;

export const proseSchema = new Schema({ nodes, marks });
