import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { unwantedWordings } from '@/domain/checks/office-wordings';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';

/** What the office does not want to read, with what it wants. */
export function wordings({ text, type }: Reading, { office }: Context): Found[] {
  return unwantedWordings({ text, type, locale: 'zh' }, office).map(({ span, instead }) =>
    inChinese('zh/wording', text, span, instead === null ? { values: { has: 'no', instead: '' } } : { values: { has: 'yes' }, instead }),
  );
}
