import { useTranslations } from 'next-intl';

/** Where the script shows the pictures of a gallery large, one at a time. Closed, it is nothing. */
export function Lightbox() {
  const t = useTranslations('Reader.lightbox');
  return (
    <dialog className="lightbox" aria-label={t('title')}>
      <button type="button" className="lightbox-close" aria-label={t('close')}>
        ×
      </button>
      <div className="lightbox-stage" />
      <p className="lightbox-caption" aria-live="polite" />
      <button type="button" className="lightbox-previous" aria-label={t('previous')}>
        ←
      </button>
      <button type="button" className="lightbox-next" aria-label={t('next')}>
        →
      </button>
    </dialog>
  );
}
