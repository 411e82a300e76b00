import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { CheckCode } from '@/domain/checks/catalogue';
import { messageKey } from '@/domain/checks/message-key';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import { isOn, severityOf } from '@/domain/checks/settle';
import { CheckExample } from './check-example';
import { SeverityMark } from './severity-mark';

type Shown = readonly ComponentProps<typeof CheckExample>[];
type Props = { code: CheckCode; office: OfficeChecks; wrong: Shown; right: Shown };

/** What a check catches and why, whether this office uses it, and texts that it marks beside texts that it leaves alone. */
export function CheckExplained({ code, office, wrong, right }: Props) {
  const t = useTranslations('CheckDesk');
  const checks = useTranslations('Checks');
  return (
    <>
      <p className="mb-2 max-w-3xl text-base">{checks(`${messageKey(code)}.about`)}</p>
      <p className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
        {t(isOn(code, office) ? 'usedHere' : 'notUsedHere')}
        {isOn(code, office) && <SeverityMark severity={severityOf(code, office)} />}
        <code className="text-xs">{code}</code>
      </p>
      {wrong.length + right.length > 0 && (
        <div className="grid max-w-6xl gap-8 lg:grid-cols-2">
          <Column heading={t('wrong')} examples={wrong} />
          <Column heading={t('right')} examples={right} />
        </div>
      )}
    </>
  );
}

function Column({ heading, examples }: { heading: string; examples: Shown }) {
  return (
    <section aria-label={heading} className="min-w-0">
      <h2 className="mb-2 text-lg font-semibold">{heading}</h2>
      {examples.map((example, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: examples have no name but their place
        <CheckExample key={place} {...example} />
      ))}
    </section>
  );
}
