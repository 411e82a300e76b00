import { useTranslations } from 'next-intl';
import type { Finding } from '@/domain/checks/finding';
import { messageKey } from '@/domain/checks/message-key';

/** What a finding says, in the language of the desk. Needs the namespace `Findings`. */
export function useFindingWords(): (finding: Pick<Finding, 'code' | 'values'>) => string {
  const t = useTranslations('Findings');
  // What is found outside a gallery has no place in one.
  return ({ code, values }) => t(messageKey(code), { place: 0, ...values });
}
