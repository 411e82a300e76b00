import { useTranslations } from 'next-intl';
import { isCheckCode } from '@/domain/checks/catalogue';
import { messageKey } from '@/domain/checks/message-key';

/** The title of a check by its code; the code itself where there is no such check any more. Needs the namespace `Checks`. */
export function useCheckName(): (code: string) => string {
  const t = useTranslations('Checks');
  return (code) => (isCheckCode(code) ? t(`${messageKey(code)}.title`) : code);
}
