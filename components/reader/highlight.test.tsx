import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { canonicalOf } from '@/tests/support/review-arbitrary';
import { Prose } from './prose';

const show = (canonical: string, ...spans: [number, number][]) =>
  renderToStaticMarkup(
    <Prose
      passages={[{ id: 'p', canonical }]}
      locale="en"
      pictures={new Map()}
      highlights={spans.map(([from, to]) => ({ from, to, look: 'seen' }))}
    />,
  );
const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks: marks.map((type) => ({ type })) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

test('without highlights a passage is as readers have it', () => {
  expect(show(canonicalOf('one two'))).toBe('<p>one two</p>');
});

test('words are set apart where they stand, also within other marks', () => {
  expect(show(canonicalOf('one two three'), [4, 7])).toBe('<p>one <mark class="seen">two</mark> three</p>');
  const bold = JSON.stringify(paragraph(text('one '), text('two three', 'bold')));
  expect(show(bold, [2, 7])).toBe('<p>on<mark class="seen">e </mark><strong><mark class="seen">two</mark> three</strong></p>');
});

test('a place in a list is found in its item', () => {
  const list = { type: 'bulletList', content: ['one', 'two'].map((words) => ({ type: 'listItem', content: [paragraph(text(words))] })) };
  expect(show(JSON.stringify(list), [4, 7])).toBe('<ul><li><p>one</p></li><li><p><mark class="seen">two</mark></p></li></ul>');
});

test('a place in a table is found in its cell', () => {
  const row = { type: 'tableRow', content: ['one', 'two'].map((words) => ({ type: 'tableCell', content: [paragraph(text(words))] })) };
  expect(show(JSON.stringify({ type: 'table', content: [row] }), [5, 7])).toContain('<td>t<mark class="seen">wo</mark></td>');
});

test('a place past the end sets nothing apart', () => {
  expect(show(canonicalOf('one'), [9, 12])).toBe('<p>one</p>');
});
