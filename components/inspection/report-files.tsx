import { useLocale, useTranslations } from 'next-intl';
import { useExactTime } from '@/components/desk/use-exact-time';
import { buttonLook } from '@/components/ui/button';

const FORMATS = ['csv', 'xlsx'] as const;

type Props = {
  inspection: { id: string; startedAt: Date };
  /** In a list each needs a name of its own, and less room. */
  listed?: boolean;
};

/** The report of an inspection to take away, in the language of the desk. */
export function ReportFiles({ inspection: { id, startedAt }, listed = false }: Props) {
  const t = useTranslations('Inspection');
  const locale = useLocale();
  const day = useExactTime()(startedAt);
  return FORMATS.map((format) => (
    <a
      key={format}
      href={`/api/inspections/${id}/report?format=${format}&lang=${locale}`}
      download
      aria-label={listed ? t('fileOf', { file: t(`files.${format}`), day }) : undefined}
      className={listed ? 'text-indigo hover:underline' : buttonLook('plain')}
    >
      {listed ? format.toUpperCase() : t(`files.${format}`)}
    </a>
  ));
}
