import '@/components/checks/live/findings.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { requireActor } from '@/app/require-actor';
import { CheckExplained } from '@/components/checks/check-explained';
import { PageHeading } from '@/components/desk/page-heading';
import { buttonLook } from '@/components/ui/button';
import { findChecks } from '@/db/views/desk/find-checks';
import { type CheckCode, isCheckCode } from '@/domain/checks/catalogue';
import type { Example } from '@/domain/checks/example';
import { examplesOf } from '@/domain/checks/examples';
import { messageKey } from '@/domain/checks/message-key';
import { isLocale } from '@/domain/locale';
import { exampleFindings } from '@/proofread/example-findings';
import { harperInNode } from '@/proofread/harper-in-node';

type Props = { params: Promise<{ locale: string; area: string; name: string }> };

const MOST_SHOWN = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, area, name } = await params;
  const code = `${area}/${name}`;
  if (!isLocale(locale) || !isCheckCode(code)) return {};
  return { title: (await getTranslations({ locale, namespace: 'Checks' }))(`${messageKey(code)}.title`) };
}

export default async function CheckPage({ params }: Props) {
  const { locale, area, name } = await params;
  const code = `${area}/${name}`;
  if (!isLocale(locale) || !isCheckCode(code)) notFound();
  setRequestLocale(locale);
  const known = await findChecks(await requireActor(locale));
  if (!known) forbidden();
  const t = await getTranslations('CheckDesk');
  const checks = await getTranslations('Checks');
  const examples = examplesOf(code);
  const [wrong, right] = await Promise.all([read(code, examples?.wrong ?? []), read(code, examples?.right ?? [])]);
  return (
    <>
      <PageHeading title={checks(`${messageKey(code)}.title`)}>
        <Link href={`/${locale}/desk/checks`} className={buttonLook('quiet')}>
          {t('allChecks')}
        </Link>
      </PageHeading>
      <CheckExplained code={code} office={known.office} wrong={wrong} right={right} />
    </>
  );
}

/** Examples as the checks themselves read them; those of the English libraries need the library. */
async function read(code: CheckCode, examples: readonly Example[]) {
  const readers = code.startsWith('en/') && examples.length > 0 ? [await harperInNode()] : [];
  return Promise.all(examples.slice(0, MOST_SHOWN).map((example) => exampleFindings(code, example, readers)));
}
