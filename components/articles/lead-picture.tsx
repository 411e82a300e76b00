'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { uploadPicture } from '@/components/desk/upload-picture';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import type { Picture } from '@/domain/picture';
import { PictureThumb } from './picture-thumb';

type LeadPictureProps = { lead: Picture | null; onChange: (lead: Picture | null) => void; mayAdd: boolean };

/** The picture that an article has on the front page and in shared links. */
export function LeadPicture({ lead, onChange, mayAdd }: LeadPictureProps) {
  const t = useTranslations('Article');
  const words = useTranslations('Refusals');
  const id = useId();
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string>();

  async function upload(file: File): Promise<void> {
    setPending(true);
    setFault(undefined);
    const result = await uploadPicture(file);
    setPending(false);
    if (result.ok) onChange(result.value);
    else setFault(words(result.refusal));
  }

  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {t('leadPicture')}
      </label>
      {lead && (
        <div className="mt-1 mb-2 flex items-end gap-3">
          <PictureThumb picture={lead} />
          <Button tone="quiet" onClick={() => onChange(null)}>
            {t('removePicture')}
          </Button>
        </div>
      )}
      {mayAdd && (
        <input
          id={id}
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/tiff"
          disabled={pending}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void upload(file);
          }}
          className="mt-1 block w-full text-sm file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-line-strong file:bg-raised file:px-3 file:text-ink"
        />
      )}
      <p role="status" className="text-xs text-muted">
        {pending ? t('uploading') : ''}
      </p>
      <Fault words={fault} />
    </div>
  );
}
