import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { proseSchema } from '@/domain/prose/schema';
import { addressFrom, linkAt, withLink, withoutLink } from './link-at';

const { doc, title, standfirst, paragraph } = proseSchema.nodes;
const link = proseSchema.marks.link.create({ href: 'https://example.org' });
const bold = proseSchema.marks.bold.create();

/** «see the site now», of which «the site» is a link with a bold word in it. The words begin at 5. */
const text = doc.create(null, [
  title.create(),
  standfirst.create(),
  paragraph.create(null, [
    proseSchema.text('see '),
    proseSchema.text('the ', [link]),
    proseSchema.text('site', [link, bold]),
    proseSchema.text(' now'),
  ]),
]);

function marked(from: number, to = from): EditorState {
  return EditorState.create({ doc: text, selection: TextSelection.create(text, from, to) });
}

describe('an address', () => {
  it.each([
    ['example.org/a', 'https://example.org/a'],
    [' https://example.org ', 'https://example.org'],
    ['news@example.org', 'mailto:news@example.org'],
    ['/zh/news', '/zh/news'],
    ['javascript:alert(1)', null],
    ['two words', null],
    ['', null],
  ])('typed as %j leads to %j', (typed, address) => {
    expect(addressFrom(typed)).toBe(address);
  });
});

describe('a link', () => {
  it('is found whole from a caret anywhere in it', () => {
    expect([10, 14].map((place) => linkAt(marked(place)))).toEqual([
      { from: 9, to: 17, href: 'https://example.org' },
      { from: 9, to: 17, href: 'https://example.org' },
    ]);
  });

  it('is offered for the marked words where there is none', () => {
    expect(linkAt(marked(5, 8))).toEqual({ from: 5, to: 8, href: '' });
  });

  it('takes the place of another and goes again', () => {
    const state = marked(10);
    const changed = state.apply(withLink(state, linkAt(state), '/zh'));
    expect(linkAt(changed).href).toBe('/zh');
    const bare = changed.apply(withoutLink(changed, linkAt(changed)));
    expect(bare.doc.textContent).toBe('see the site now');
    expect(linkAt(bare).href).toBe('');
  });

  it('writes its own address where no words are marked', () => {
    const state = marked(5);
    expect(state.apply(withLink(state, linkAt(state), '/zh')).doc.textContent).toBe('/zhsee the site now');
  });
});
