'use client';

import { useTranslations } from 'next-intl';
import { PictureField } from '@/components/desk/picture-field';
import type { Picture } from '@/domain/picture';

type LeadPictureProps = { lead: Picture | null; onChange: (lead: Picture | null) => void; mayAdd: boolean };

/** The picture that an article has on the front page and in shared links. */
export function LeadPicture({ lead, onChange, mayAdd }: LeadPictureProps) {
  const t = useTranslations('Article');
  return <PictureField label={t('leadPicture')} picture={lead} onPicture={onChange} onRemove={() => onChange(null)} mayAdd={mayAdd} />;
}
