import type { Node } from 'prosemirror-model';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { Highlights } from './highlight';
import { InlineProse } from './inline-prose';

type Settings = { locale: Locale; highlights?: Highlights };

/** A table that scrolls by itself where the page is too narrow for it; by the keyboard too, hence the tab stop and, if given, the name. */
export function ProseTable({ table, name, ...settings }: Settings & { table: Node; name?: string }) {
  const [first, ...rest] = table.children;
  const head = first?.children.every((cell) => cell.type.name === 'tableHeader') ? first : null;
  const body = head ? rest : table.children;
  return (
    <Scroller name={name}>
      <table>
        {head ? (
          <thead>
            <Row row={head} scope="col" {...settings} />
          </thead>
        ) : null}
        {body.length > 0 ? (
          <tbody>
            {body.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place.
              <Row key={place} row={row} scope="row" {...settings} />
            ))}
          </tbody>
        ) : null}
      </table>
    </Scroller>
  );
}

function Scroller({ name, children }: { name: string | undefined; children: ReactNode }) {
  // biome-ignore-start lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
  if (name === undefined) {
    return (
      <div className="table-scroll" tabIndex={0}>
        {children}
      </div>
    );
  }
  return (
    <section className="table-scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
  // biome-ignore-end lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
}

function Row({ row, ...settings }: Settings & { row: Node; scope: 'col' | 'row' }) {
  return (
    <tr>
      {row.children.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place.
        <Cell key={place} cell={cell} {...settings} />
      ))}
    </tr>
  );
}

function Cell({ cell, scope, ...settings }: Settings & { cell: Node; scope: 'col' | 'row' }) {
  const span = { colSpan: spanOf(cell.attrs.colspan), rowSpan: spanOf(cell.attrs.rowspan) };
  const content = <CellContent cell={cell} {...settings} />;
  if (cell.type.name === 'tableCell') return <td {...span}>{content}</td>;
  return (
    <th scope={scope} {...span}>
      {content}
    </th>
  );
}

/** One paragraph needs no element of its own. */
function CellContent({ cell, locale, highlights }: Settings & { cell: Node }) {
  const only = cell.childCount === 1 ? cell.firstChild : null;
  if (only) return <InlineProse of={only} locale={locale} highlights={highlights?.get(only)} />;
  return cell.children.map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a cell have no name but their place.
    <p key={place}>
      <InlineProse of={paragraph} locale={locale} highlights={highlights?.get(paragraph)} />
    </p>
  ));
}

function spanOf(span: number): number | undefined {
  return span > 1 ? span : undefined;
}
