import { appDatabase } from '@/db/database';
import { judgedPair } from '@/db/judged-pair';
import { findPairCheck, type SaidFinding } from '@/db/pair-checks';
import { listWaiversById } from '@/db/waivers';
import { maskedText } from '@/domain/checks/privacy/masked';
import type { Waiver } from '@/domain/checks/waiver';
import type { Locale } from '@/domain/locale';
import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';
import type { Reviewed } from '@/domain/review/coverage';
import type { Pair } from '@/domain/review/pair';

type DossierFinding = Pick<SaidFinding, 'code' | 'severity' | 'values'> & {
  /** How the passages begin that it is about, with what is private in them masked. */
  beginnings: Readonly<Record<Locale, string | null>>;
  waiver: Pick<Waiver, 'by' | 'reason' | 'at'> | null;
};

/** What the checks said when a pair was released (`releasedAt`), or say now while it was not. */
export async function dossierFindings(
  reviewed: Reviewed,
  checkId: string | null,
): Promise<{ releasedAt: Date | null; findings: DossierFinding[] }> {
  const { pair } = reviewed;
  const kept = checkId ? await findPairCheck(appDatabase(), checkId) : null;
  if (!kept) {
    const { findings } = await judgedPair(appDatabase(), reviewed);
    return {
      releasedAt: null,
      findings: findings.map(({ severity, bound, waiver }) => ({ ...said({ ...bound, severity }, pair), waiver })),
    };
  }
  const waivers = new Map(
    (
      await listWaiversById(
        appDatabase(),
        kept.findings.flatMap(({ waiver }) => waiver ?? []),
      )
    ).map((waiver) => [waiver.id, waiver]),
  );
  const findings = kept.findings.map((finding) => ({ ...said(finding, pair), waiver: waivers.get(finding.waiver ?? '') ?? null }));
  return { releasedAt: kept.at, findings };
}

function said({ code, severity, values, zh, en }: Omit<SaidFinding, 'waiver'>, pair: Pair): Omit<DossierFinding, 'waiver'> {
  return { code, severity, values, beginnings: { zh: beginning(pair, 'zh', zh), en: beginning(pair, 'en', en) } };
}

const BEGINNING = 40;

function beginning(pair: Pair, locale: Locale, fingerprints: readonly string[]): string | null {
  const passage = pair[locale]?.passages.find(({ fingerprint, blank }) => !blank && fingerprints.includes(fingerprint));
  if (!passage) return null;
  const text = maskedText(plainText(fromCanonical(passage.canonical, passage.id)), locale);
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
}
