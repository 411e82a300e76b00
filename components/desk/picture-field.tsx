'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { PictureThumb } from '@/components/articles/picture-thumb';
import { Button, buttonLook } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import type { Picture } from '@/domain/picture';
import { uploadPicture } from './upload-picture';

type PictureFieldProps = {
  label: string;
  hint?: string;
  picture: Picture | null;
  /** Null where this place needs a picture: it can be exchanged, not taken away. */
  onRemove: (() => void) | null;
  onPicture: (picture: Picture) => void;
  mayAdd: boolean;
};

/** One picture to choose, which is taken into the newsroom's store at once. */
export function PictureField({ label, hint, picture, onRemove, onPicture, mayAdd }: PictureFieldProps) {
  const t = useTranslations('Desk');
  const words = useTranslations('Refusals');
  const id = useId();
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string>();

  async function upload(file: File): Promise<void> {
    setPending(true);
    setFault(undefined);
    const result = await uploadPicture(file);
    setPending(false);
    if (result.ok) onPicture(result.value);
    else setFault(words(result.refusal));
  }

  return (
    <div>
      <p id={id} className="text-sm font-medium">
        {label}
      </p>
      {picture && (
        <div className="mt-1 mb-2 flex items-end gap-3">
          <PictureThumb picture={picture} />
          {onRemove && (
            <Button tone="quiet" onClick={onRemove}>
              {t('removePicture')}
            </Button>
          )}
        </div>
      )}
      {mayAdd && (
        // The browser's own button speaks the browser's language, not the desk's.
        <label
          className={`${buttonLook('plain')} mt-1 cursor-pointer has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-indigo`}
        >
          <span id={`${id}-act`}>{t(picture ? 'changePicture' : 'choosePicture')}</span>
          <input
            type="file"
            aria-labelledby={`${id} ${id}-act`}
            accept="image/jpeg,image/png,image/webp,image/avif,image/tiff"
            disabled={pending}
            aria-describedby={hint ? `${id}-hint` : undefined}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void upload(file);
            }}
            className="sr-only"
          />
        </label>
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
      <p role="status" className="text-xs text-muted">
        {pending ? t('uploading') : ''}
      </p>
      <Fault words={fault} />
    </div>
  );
}
