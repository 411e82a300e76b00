'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type DialogProps = { open: boolean; onClose: () => void; title: string; children: ReactNode };

/** A question in front of the page. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const t = useTranslations('Desk');

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-sm border border-line bg-raised p-6 text-ink shadow-float"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={heading} className="text-lg font-semibold">
          {title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          aria-label={t('close')}
          className="-m-2 rounded-sm p-2 text-muted hover:bg-sunk hover:text-ink"
        >
          <X aria-hidden size={20} />
        </button>
      </div>
      {open && children}
    </dialog>
  );
}
