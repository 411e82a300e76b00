'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { toast } from 'sonner';
import { sendCommand } from '@/components/desk/send-command';
import type { Locale } from '@/domain/locale';
import type { DeskRow } from './desk-rows';

type Desk = {
  articleId: string;
  source: Locale;
  /** The fingerprints of both sides of a row as they are on the screen. */
  seenOf: (row: DeskRow) => Record<Locale, string[]>;
  /** Resolves when the newsroom has every word that was typed here; false when it cannot be reached. */
  settle: () => Promise<boolean>;
  refresh: () => Promise<void>;
};

export type RowActs = {
  confirm: (rows: readonly DeskRow[]) => Promise<boolean>;
  start: (rows: readonly DeskRow[]) => Promise<boolean>;
  join: (rows: readonly DeskRow[]) => Promise<boolean>;
  part: (row: DeskRow) => Promise<boolean>;
  unlink: (row: DeskRow) => Promise<boolean>;
  leaveOut: (row: DeskRow) => Promise<boolean>;
  add: (row: DeskRow) => Promise<boolean>;
};

/** What can be done with rows. Each act answers whether it was done; why it was not is said in a toast. */
export function useRowActs({ articleId, source, seenOf, settle, refresh }: Desk): RowActs {
  const refusal = useTranslations('Refusals');
  const t = useTranslations('Translate');
  return useMemo(() => {
    const send = async (verb: string, input: object): Promise<boolean> => {
      if (!(await settle())) {
        toast.error(refusal('unreachable'));
        return false;
      }
      const result = await sendCommand(verb, { articleId, ...input });
      if (!result.ok) toast.error(refusal(result.refusal));
      await refresh();
      return result.ok;
    };
    const unlink = (linkId: string | undefined) => send('unlink-passages', { linkId });
    const mark = async (row: DeskRow, { verb, words }: { verb: string; words: string }) => {
      const seen = seenOf(row);
      const [passageId, print] =
        row.source.length > 0 ? [row.source[0], seen[source][0]] : [row.target[0], seen[source === 'zh' ? 'en' : 'zh'][0]];
      const done = await send(verb, { passageId, seen: print });
      if (done) toast.success(words);
      return done;
    };
    return {
      confirm: (rows) => {
        const confirm = rows.flatMap((row) => (row.link ? [{ linkId: row.link.id, seen: seenOf(row) }] : []));
        return send('confirm-links', { confirm });
      },
      start: (rows) => send('start-passages', { sourceIds: rows.flatMap((row) => row.source) }),
      join: (rows) => {
        const [from, to] = [rows.flatMap((row) => row.source), rows.flatMap((row) => row.target)];
        return send('join-passages', source === 'zh' ? { zh: from, en: to } : { zh: to, en: from });
      },
      part: (row) => send('part-passages', { linkId: row.link?.id }),
      unlink: (row) => unlink(row.link?.id),
      leaveOut: (row) => mark(row, { verb: 'mark-left-out', words: t('leftOutDone') }),
      add: (row) => mark(row, { verb: 'mark-added', words: t('addedDone') }),
    };
  }, [articleId, source, seenOf, settle, refresh, refusal, t]);
}
