'use client';

import type { AnyExtension, Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Refusal } from '@/domain/refusals';
import { type OpenEdition, openEdition } from './open-edition';
import { followLive } from './sync/follow-live';
import { httpTransport } from './sync/http-transport';
import type { SyncStatus } from './sync/sync-status';
import type { Opened } from './sync/transport';

/** How an edition stands in the page: being opened, in an editor, or not to be had. */
export type EditionEditor =
  | { at: 'opening'; unreachable: boolean }
  | { at: 'open'; editor: Editor; opened: Opened; status: SyncStatus; sendNow: () => void; discard: () => void }
  | { at: 'refused'; refusal: Refusal };

const TRY_AGAIN_MS = 3000;
/** A net under the event stream: whoever looks at a page sees it catch up, even if every notice was lost. */
const LOOK_AGAIN_MS = 30_000;

/**
 * An editor on one edition that saves what is typed and shows what others type. `extensions` are taken when it opens; plugins can be
 * registered on the editor afterwards. Give the component a key, or the same ids, as long as it is to stay the same editor.
 */
export function useEditionEditor({
  editionId,
  personId,
  extensions,
}: {
  editionId: string;
  personId: string;
  extensions: () => AnyExtension[];
}): EditionEditor {
  const [edition, setEdition] = useState<OpenEdition | null>(null);
  const [status, setStatus] = useState<SyncStatus>({ at: 'saved' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const makeExtensions = useRef(extensions);

  useEffect(() => {
    let isGone = false;
    let open: OpenEdition | null = null;
    let alarm: ReturnType<typeof setTimeout> | null = null;
    const attempt = async () => {
      const result = await openEdition({
        editionId,
        personId,
        transport: httpTransport(editionId),
        extensions: makeExtensions.current,
        onStatus: (now) => setStatus((before) => (isSame(before, now) ? before : now)),
      });
      if (isGone) return result.ok && result.value.close();
      setUnreachable(false);
      if (!result.ok) return setRefusal(result.refusal);
      open = { ...result.value, discard: () => result.value.discard().then(startAgain) };
      setEdition(open);
    };
    const insist = () => {
      attempt().catch(() => {
        if (isGone) return;
        setUnreachable(true);
        alarm = setTimeout(insist, TRY_AGAIN_MS);
      });
    };
    const startAgain = () => {
      if (isGone) return;
      open = null;
      setEdition(null);
      insist();
    };
    insist();
    return () => {
      isGone = true;
      if (alarm) clearTimeout(alarm);
      open?.close();
      setEdition(null);
    };
  }, [editionId, personId]);

  useEffect(() => (edition ? keepInStep(edition, editionId) : undefined), [edition, editionId]);

  return useMemo(() => {
    if (refusal) return { at: 'refused', refusal };
    if (!edition) return { at: 'opening', unreachable };
    const { editor, opened, engine } = edition;
    return { at: 'open', editor, opened, status, sendNow: () => engine.sendNow(), discard: () => void edition.discard() };
  }, [edition, refusal, status, unreachable]);
}

/** Everything that tells an open edition to look for news or to hurry. */
function keepInStep({ engine }: OpenEdition, editionId: string): () => void {
  const deafen = followLive({
    editions: [editionId],
    onNotice: (notice) => {
      if (notice.of === 'resync') engine.catchUp();
      if (notice.of === 'edition' && notice.id === editionId) engine.heard(notice.version);
    },
  });
  const hurry = () => engine.sendNow();
  const look = () => {
    if (document.visibilityState === 'visible') engine.catchUp();
    else engine.sendNow();
  };
  const clock = setInterval(() => {
    if (document.visibilityState === 'visible') engine.catchUp();
  }, LOOK_AGAIN_MS);
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', look);
  return () => {
    deafen();
    clearInterval(clock);
    window.removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', look);
  };
}

function isSame(one: SyncStatus, other: SyncStatus): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
