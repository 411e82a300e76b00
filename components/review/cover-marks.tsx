import { useLocale, useTranslations } from 'next-intl';
import { Seal } from '@/components/ui/seal';
import { personName } from '@/domain/person-name';
import type { RowCover } from '@/domain/review/review-rows';

export type Names = Readonly<Record<string, { nameZh: string; nameEn: string }>>;

/** Who has signed a row, kind by kind: a seal and the word for it. */
export function CoverMarks({ covers, people }: { covers: readonly RowCover[]; people: Names }) {
  const t = useTranslations('Review');
  const nameOf = useNames(people);
  return (
    <ul className="review-covers">
      {covers.map(({ kind, covered, signers, own }) => (
        <li key={kind} className="flex items-center gap-2">
          {covered ? (
            <span className="flex gap-1">
              {signers.map((signer) => (
                <Seal
                  key={signer}
                  name={nameOf(signer)}
                  state="covered"
                  label={t('signedBy', { kind: t(`kinds.${kind}`), who: nameOf(signer) })}
                />
              ))}
            </span>
          ) : (
            <Seal name={null} state="open" label={t('openKind', { kind: t(`kinds.${kind}`) })} />
          )}
          <span className={`text-xs ${covered ? 'text-jade' : 'text-muted'}`}>
            {t(`kinds.${kind}`)}
            <span className="block">{t(coverWord({ covered, own }))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A person's name in the language of the desk; empty for somebody unknown. */
export function useNames(people: Names): (id: string) => string {
  const locale = useLocale();
  return (id) => {
    const person = people[id];
    return person ? personName(person, locale) : '';
  };
}

function coverWord({ covered, own }: { covered: boolean; own: boolean }): 'signed' | 'ownWords' | 'open' {
  if (covered) return 'signed';
  return own ? 'ownWords' : 'open';
}
