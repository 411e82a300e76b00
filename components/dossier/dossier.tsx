import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { useExactTime } from '@/components/desk/use-exact-time';
import { htmlLang } from '@/components/reader/html-lang';
import { type Names, useNames } from '@/components/review/cover-marks';
import { PairFields } from '@/components/review/pair-fields';
import { SharedFacts } from '@/components/review/shared-facts';
import { LOCALES, type Locale } from '@/domain/locale';
import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';
import type { ReviewKind } from '@/domain/review/kinds';
import type { Pair } from '@/domain/review/pair';
import { DossierFindings } from './dossier-findings';

type Props = {
  dossier: {
    createdAt: Date;
    createdBy: string;
    office: { nameZh: string; nameEn: string };
    pair: Pair;
    shared: ComponentProps<typeof SharedFacts>['shared'];
    texts: Readonly<Record<Locale, { seq: number; at: Date; passages: number } | null>>;
    authors: Readonly<Record<Locale, readonly string[]>>;
    signOffs: readonly { id: string; kind: ReviewKind; signer: string; at: Date; note: string; count: number }[];
    checked: ComponentProps<typeof DossierFindings>['checked'];
    released: readonly { seq: number; pair: number; at: Date; by: string; withdrawal: { at: Date; by: string } | null }[];
    record: { seq: number; hash: string; at: Date } | null;
    people: Names;
  };
  now: Date;
};

/** The approval form of an article: what readers get or would get, who wrote it, who stands for it, and what the record says. */
export function Dossier({ dossier, now }: Props) {
  const t = useTranslations('Dossier');
  const locale = useLocale();
  const exactTime = useExactTime();
  const nameOf = useNames(dossier.people);
  const { pair, office, record } = dossier;
  return (
    <article className="dossier">
      <p className="text-muted">{locale === 'zh' ? office.nameZh : office.nameEn}</p>
      <section aria-labelledby="texts">
        <h2 id="texts">{t('texts')}</h2>
        <Table head={[t('language'), t('headline'), t('revision'), t('writtenBy')]}>
          {LOCALES.map((side) => (
            <TextLine key={side} side={side} dossier={dossier} />
          ))}
        </Table>
      </section>
      <PairFields pair={pair} changes={null} />
      <SharedFacts pair={pair} shared={dossier.shared} />
      <section aria-labelledby="signed">
        <h2 id="signed">{t('signed')}</h2>
        {dossier.signOffs.length === 0 && <p>{t('unsigned')}</p>}
        {dossier.signOffs.length > 0 && (
          <Table head={[t('kind'), t('signer'), t('at'), t('covers'), t('note')]}>
            {dossier.signOffs.map(({ id, kind, signer, at, count, note }) => (
              <tr key={id}>
                <td>{t(`kinds.${kind}`)}</td>
                <td>{nameOf(signer)}</td>
                <td>{exactTime(at)}</td>
                <td>{count > 0 ? t('passages', { count }) : t('whole')}</td>
                <td>{note}</td>
              </tr>
            ))}
          </Table>
        )}
      </section>
      <DossierFindings checked={dossier.checked} people={dossier.people} />
      <section aria-labelledby="released">
        <h2 id="released">{t('released')}</h2>
        {dossier.released.length === 0 && <p>{t('unreleased')}</p>}
        {dossier.released.length > 0 && (
          <Table head={[t('publication'), t('pair'), t('at'), t('releasedBy'), t('withdrawn')]}>
            {dossier.released.map(({ seq, pair: number, at, by, withdrawal }) => (
              <tr key={seq}>
                <td>{seq}</td>
                <td>{number}</td>
                <td>{exactTime(at)}</td>
                <td>{nameOf(by)}</td>
                <td>{withdrawal && t('byAt', { who: nameOf(withdrawal.by), at: exactTime(withdrawal.at) })}</td>
              </tr>
            ))}
          </Table>
        )}
      </section>
      <section aria-labelledby="proof">
        <h2 id="proof">{t('proof')}</h2>
        <p>{t('begun', { who: nameOf(dossier.createdBy), at: exactTime(dossier.createdAt) })}</p>
        <p>{t('frozen', { pair: pair.seq, who: nameOf(pair.frozenBy), at: exactTime(pair.frozenAt) })}</p>
        <p className="dossier-hash">{t('pairHash', { hash: pair.hash })}</p>
        {record && <p className="dossier-hash">{t('recordHash', { count: record.seq, hash: record.hash })}</p>}
        <p>{t('printed', { at: exactTime(now) })}</p>
      </section>
    </article>
  );
}

function TextLine({ side, dossier: { pair, texts, authors, people } }: { side: Locale; dossier: Props['dossier'] }) {
  const t = useTranslations('Dossier');
  const desk = useTranslations('Desk');
  const exactTime = useExactTime();
  const nameOf = useNames(people);
  const text = texts[side];
  const title = pair[side]?.passages[0];
  return (
    <tr>
      <th scope="row">{desk(side)}</th>
      <td lang={htmlLang(side)} className="font-reading">
        {title && plainText(fromCanonical(title.canonical, title.id))}
      </td>
      <td>{text ? t('revisionAt', { revision: text.seq, at: exactTime(text.at) }) : t('absent')}</td>
      <td>{authors[side].map(nameOf).join(t('comma'))}</td>
    </tr>
  );
}

function Table({ head, children }: { head: readonly string[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard.
    <div className="dossier-scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
