import { useTranslations } from 'next-intl';
import type { Finding } from '@/domain/checks/finding';
import { messageKey } from '@/domain/checks/message-key';
import { valuesToSay } from '@/domain/checks/values-to-say';

/** What a finding says, in the language of the desk. Needs the namespace `Findings`. */
export function useFindingWords(): (finding: Pick<Finding, 'code' | 'values'>) => string {
  const t = useTranslations('Findings');
  return ({ code, values }) => t(messageKey(code), valuesToSay(values));
}
