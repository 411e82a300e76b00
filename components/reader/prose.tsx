import type { Node } from 'prosemirror-model';
import { createElement, type ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import { isBlank } from '@/domain/prose/passages';
import { Figure } from './figure';
import { InlineProse } from './inline-prose';
import { ProseTable } from './prose-table';

/** What every kind of passage needs besides its own content. */
export type ProseSettings = {
  locale: Locale;
  /** Pictures by id. One that is missing is left out. */
  pictures: ReadonlyMap<string, Picture>;
  /** The picture that is seen first, which must not wait for scrolling. */
  eager?: string;
};

/**
 * Passages as readers see them. What is blank needs nobody's cover, so nothing of it is shown, not even a link without words; a divider
 * has nothing to hide. Title and standfirst are shown elsewhere and left out here.
 */
export function Prose({ passages, ...settings }: ProseSettings & { passages: readonly { id: string; canonical: string }[] }) {
  const nodes = passages.map(({ id, canonical }) => fromCanonical(canonical, id));
  const shown = nodes.filter((node) => node.type.name === 'divider' || !isBlank(node));
  return shown.map((node) => <Passage key={String(node.attrs.id)} node={node} {...settings} />);
}

function Passage({ node, ...settings }: ProseSettings & { node: Node }): ReactNode {
  const { locale, pictures, eager } = settings;
  switch (node.type.name) {
    case 'title':
    case 'standfirst':
      return null;
    case 'paragraph':
      return node.childCount > 0 ? (
        <p>
          <InlineProse of={node} locale={locale} />
        </p>
      ) : null;
    case 'heading':
      return createElement(`h${node.attrs.level}`, null, <InlineProse of={node} locale={locale} />);
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
          <InlineProse of={node} locale={locale} />
        </p>
      );
    case 'image':
      return <Figure node={node} locale={locale} picture={pictures.get(node.attrs.media)} eager={eager === node.attrs.media} />;
    case 'table':
      return <ProseTable table={node} locale={locale} />;
    case 'divider':
      return <hr />;
    default:
      throw new Error(`No reader has seen the passage ${node.type.name}.`);
  }
}

function inside(node: Node, settings: ProseSettings): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a passage have no name but their place.
  return node.children.map((child, place) => <Passage key={place} node={child} {...settings} />);
}
