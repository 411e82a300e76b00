'use client';

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { moved } from '@/domain/site/moved';
import type { Keyed } from '@/domain/site/site-draft';

type OrderedListProps<T> = {
  /** What the list is called. */
  label: string;
  items: readonly Keyed<T>[];
  /** Null for those who may only read. */
  onChange: ((items: Keyed<T>[]) => void) | null;
  add: { label: string; most: number; item: () => T };
  children: (item: Keyed<T>, change: (change: Partial<T>) => void, place: number) => ReactNode;
};

/** A list whose items are added, taken away and moved, with buttons or with Alt and an arrow key from anywhere in an item. */
export function OrderedList<T>({ label, items, onChange, add, children }: OrderedListProps<T>) {
  const t = useTranslations('Site');
  const [said, setSaid] = useState('');
  // A moved element loses the focus when the browser takes it out of its place: it gets it back.
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement && held.current !== document.activeElement) held.current.focus();
    held.current = null;
  });

  function move(place: number, by: -1 | 1): void {
    const target = place + by;
    if (!onChange || target < 0 || target >= items.length) return;
    held.current = document.activeElement;
    onChange(moved(items, { place, by }));
    setSaid(t('moved', { place: target + 1, count: items.length }));
  }

  return (
    <div>
      <ol aria-label={label} className="grid gap-3">
        {items.map((item, place) => {
          const number = place + 1;
          return (
            <li
              key={item.key}
              onKeyDown={({ altKey, key }) => {
                if (altKey && key === 'ArrowUp') move(place, -1);
                if (altKey && key === 'ArrowDown') move(place, 1);
              }}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-3 border-t border-line pt-3"
            >
              <div className="grid gap-3">
                {children(
                  item,
                  (change) => onChange?.(items.map((each) => (each.key === item.key ? { ...each, ...change } : each))),
                  place,
                )}
              </div>
              {onChange && (
                <div className="flex flex-col gap-1 sm:flex-row sm:items-start">
                  <Button tone="quiet" aria-label={t('up', { number })} aria-disabled={place === 0} onClick={() => move(place, -1)}>
                    <ArrowUp aria-hidden size={16} />
                  </Button>
                  <Button
                    tone="quiet"
                    aria-label={t('down', { number })}
                    aria-disabled={number === items.length}
                    onClick={() => move(place, 1)}
                  >
                    <ArrowDown aria-hidden size={16} />
                  </Button>
                  <Button
                    tone="quiet"
                    aria-label={t('remove', { number })}
                    onClick={() => onChange(items.filter(({ key }) => key !== item.key))}
                  >
                    <X aria-hidden size={16} />
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {onChange && items.length < add.most && (
        <Button tone="quiet" onClick={() => onChange([...items, { ...add.item(), key: crypto.randomUUID() }])} className="mt-2">
          <Plus aria-hidden size={16} />
          {add.label}
        </Button>
      )}
      {onChange && items.length > 1 && <p className="mt-1 text-xs text-muted">{t('moveHint')}</p>}
    </div>
  );
}
