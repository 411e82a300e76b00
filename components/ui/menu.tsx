'use client';

import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonLook } from './button';

export type MenuItem = { label: string; onSelect: () => void; tone?: 'plain' | 'danger' };

/** Acts that are needed now and then, behind one button. */
export function Menu({ label, children, items }: { label: string; children: ReactNode; items: readonly MenuItem[] }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger aria-label={label} className={buttonLook('quiet')}>
        {children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={4} className="z-20 min-w-40 rounded-sm border border-line bg-raised p-1 shadow-float">
          {items.map(({ label: name, onSelect, tone = 'plain' }) => (
            <DropdownMenu.Item
              key={name}
              onSelect={onSelect}
              className={`cursor-default rounded-sm px-3 py-2 text-sm outline-none data-highlighted:bg-sunk ${tone === 'danger' ? 'text-cinnabar' : 'text-ink'}`}
            >
              {name}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
