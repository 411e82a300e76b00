import { checkAlone, checkText } from '@/domain/checks/check-text';
import type { Context } from '@/domain/checks/context';
import type { Finding } from '@/domain/checks/finding';
import { settle } from '@/domain/checks/settle';
import type { Text } from '@/domain/checks/sides';
import type { Proofreader } from './proofreader';
import { withoutDoubles } from './without-doubles';

type Readers = { readers: readonly Proofreader[]; signal?: AbortSignal };

/**
 * Everything that our checks and the libraries say of one text, in reading order. Where the text is a whole page, every line of it a block,
 * its type is «page»: then what only an article as a whole shows is found too.
 */
export async function proofreadText(text: Text, context: Context, { readers, signal }: Readers): Promise<Finding[]> {
  const ours = text.type === 'page' ? checkAlone(text, context) : checkText(text, context);
  const reading = readers.filter(({ locale }) => locale === text.locale).map((reader) => reader.read([text], context, signal));
  const theirs = settle((await Promise.all(reading)).flat(2), context.office);
  return [...ours, ...withoutDoubles(theirs, ours)].sort((a, b) => place(a) - place(b));
}

function place({ zh, en }: Finding): number {
  return (zh ?? en)?.[0] ?? Number.MAX_SAFE_INTEGER;
}
