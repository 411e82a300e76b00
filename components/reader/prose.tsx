import type { Node } from 'prosemirror-model';
import { createElement, type ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import { isBlank } from '@/domain/prose/passages';
import { Figure } from './figure';
import { Gallery } from './gallery';
import { Headline } from './headline';
import { type Highlight, type Highlights, highlightsIn } from './highlight';
import { InlineProse } from './inline-prose';
import { ProseTable } from './prose-table';

/** Names a table by its place among the tables of the text and the heading above it, which may be empty. */
export type TableName = (table: { number: number; heading: string }) => string;

/** What every kind of passage needs besides its own content. */
export type ProseSettings = {
  locale: Locale;
  /** Pictures by id. One that is missing is left out. */
  pictures: ReadonlyMap<string, Picture>;
  /** The picture that is seen first, which must not wait for scrolling. */
  eager?: string;
};

type Props = ProseSettings & {
  passages: readonly { id: string; canonical: string }[];
  /** At the desk, words of a single passage that something is to be said about. */
  highlights?: readonly Highlight[];
  /** For readers, who may come to a table without having seen what stands above it. */
  tableName?: TableName;
};

type PassageSettings = ProseSettings & { highlights: Highlights; name?: string };

/**
 * Passages as readers see them. What is blank needs nobody's cover, so nothing of it is shown, not even a link without words; a divider
 * has nothing to hide. Title and standfirst are shown elsewhere and left out here.
 */
export function Prose({ passages, highlights = [], tableName, ...settings }: Props) {
  const nodes = passages.map(({ id, canonical }) => fromCanonical(canonical, id));
  const shown = nodes.filter((node) => node.type.name === 'divider' || !isBlank(node));
  const names = tableName ? namesOfTables(shown, tableName) : null;
  return shown.map((node) => (
    <Passage key={String(node.attrs.id)} node={node} highlights={highlightsIn(node, highlights)} name={names?.get(node)} {...settings} />
  ));
}

function namesOfTables(nodes: readonly Node[], tableName: TableName): Map<Node, string> {
  const names = new Map<Node, string>();
  let heading = '';
  for (const node of nodes) {
    if (node.type.name === 'heading') heading = node.textContent;
    if (node.type.name === 'table') names.set(node, tableName({ number: names.size + 1, heading }));
  }
  return names;
}

function Passage({ node, ...settings }: PassageSettings & { node: Node }): ReactNode {
  const { locale, pictures, eager, highlights, name } = settings;
  const inline = <InlineProse of={node} locale={locale} highlights={highlights.get(node)} />;
  switch (node.type.name) {
    case 'title':
    case 'standfirst':
      return null;
    case 'paragraph':
      return node.childCount > 0 ? <p>{inline}</p> : null;
    case 'heading':
      return createElement(`h${node.attrs.level}`, null, inline);
    case 'bulletList':
      return <ul>{inside(node, settings)}</ul>;
    case 'orderedList':
      return <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>{inside(node, settings)}</ol>;
    case 'listItem':
      return <li>{inside(node, settings)}</li>;
    case 'blockquote':
      return <blockquote>{inside(node, settings)}</blockquote>;
    case 'pullQuote':
      return (
        <p className="pull-quote">
          {isPlain(node) && !highlights.has(node) ? <Headline text={node.textContent} locale={locale} /> : inline}
        </p>
      );
    case 'image':
      return <Figure node={node} locale={locale} picture={pictures.get(node.attrs.media)} eager={eager === node.attrs.media} />;
    case 'gallery':
      return <Gallery node={node} locale={locale} pictures={pictures} eager={eager} />;
    case 'table':
      return <ProseTable table={node} locale={locale} highlights={highlights} name={name} />;
    case 'divider':
      return <hr />;
    default:
      throw new Error(`No reader has seen the passage ${node.type.name}.`);
  }
}

/** Words without marks, which can be set by their clauses. */
function isPlain(block: Node): boolean {
  return block.children.every((child) => child.isText && child.marks.length === 0);
}

function inside(node: Node, settings: PassageSettings): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a passage have no name but their place.
  return node.children.map((child, place) => <Passage key={place} node={child} {...settings} />);
}
