import { type AnyExtension, Editor, Extension } from '@tiptap/core';
import { collab } from 'prosemirror-collab';
import { proseSchema } from '@/domain/prose/schema';
import type { Refusal } from '@/domain/refusals';
import { done, type Result } from '@/domain/result';
import { claimIdentity, type Identity } from './sync/claim-identity';
import { deliverOrphans } from './sync/deliver-orphans';
import { browserTimer, type Host } from './sync/host';
import { restoreUnsent } from './sync/restore-unsent';
import { SyncEngine } from './sync/sync-engine';
import { isOver, type SyncStatus } from './sync/sync-status';
import type { Opened, Transport } from './sync/transport';
import { forgetUnsent, unsentStore } from './sync/unsent-database';

/** An edition in an editor that keeps itself in step with the server until it is closed. `discard` forgets what the server has not. */
export type OpenEdition = { editor: Editor; engine: SyncEngine; opened: Opened; close: () => void; discard: () => Promise<void> };

type Options = {
  editionId: string;
  personId: string;
  transport: Transport;
  extensions: () => AnyExtension[];
  onStatus: (status: SyncStatus) => void;
};

/**
 * Opens an edition for a person, with whatever this browser still has of their text in it. Refused as the server refuses; rejects when
 * it can't be reached.
 */
export async function openEdition(options: Options): Promise<Result<OpenEdition>> {
  const owner = `${options.personId} ${options.editionId}`;
  const { mine, orphans } = await claimIdentity(owner);
  const opened = await openWith(mine, { ...options, owner }).catch((unreachable: unknown) => {
    for (const identity of [mine, ...orphans]) identity.release();
    throw unreachable;
  });
  if (opened.ok) deliverOrphans({ orphans, owner, schema: proseSchema, transport: options.transport });
  else for (const orphan of orphans) orphan.release();
  return opened;
}

async function openWith(identity: Identity, options: Options & { owner: string }): Promise<Result<OpenEdition>> {
  const { transport } = options;
  const { unsent } = identity;
  const head = unsent.steps.length === 0;
  const opened = await transport.open(head ? null : unsent.version);
  if (!opened.ok) {
    identity.release();
    if (!head && isLostPlace(opened.refusal)) return startAfresh(unsent.clientId, options);
    return opened;
  }
  const editor = editorFor(opened.value, { clientId: unsent.clientId, extensions: options.extensions() });
  const host = hostOf(editor);
  try {
    restoreUnsent(host, unsent);
  } catch {
    editor.destroy();
    identity.release();
    return startAfresh(unsent.clientId, options);
  }
  const engine = new SyncEngine({
    host,
    transport,
    store: unsentStore(options.owner),
    unsent,
    timer: browserTimer,
    onStatus: (status) => {
      const takesWords = opened.value.mayWrite && !isOver(status);
      if (editor.isEditable !== takesWords) editor.setEditable(takesWords, false);
      options.onStatus(status);
    },
  });
  editor.on('transaction', ({ transaction }) => {
    if (transaction.docChanged) engine.changed();
  });
  engine.start();
  const close = () => {
    void engine.stop();
    editor.destroy();
    identity.release();
  };
  const discard = async () => {
    await engine.stop();
    // A browser that keeps nothing has nothing to forget.
    await forgetUnsent(unsent.clientId).catch(() => undefined);
    close();
  };
  return done({ editor, engine, opened: opened.value, close, discard });
}

/** What was kept fits no version that the server knows; it can't be brought back, and keeping it would bar the way for ever. */
async function startAfresh(clientId: string, options: Options): Promise<Result<OpenEdition>> {
  await forgetUnsent(clientId);
  return openEdition(options);
}

function isLostPlace(refusal: Refusal): boolean {
  return refusal === 'version-unknown';
}

function editorFor(opened: Opened, { clientId, extensions }: { clientId: string; extensions: AnyExtension[] }): Editor {
  const following = Extension.create({
    name: 'following',
    addProseMirrorPlugins: () => [collab({ version: opened.version, clientID: clientId })],
  });
  return new Editor({
    schemaSpec: proseSchema.spec,
    extensions: [...extensions, following],
    content: proseSchema.nodeFromJSON(opened.doc).toJSON(),
    editable: opened.mayWrite,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
  });
}

function hostOf(editor: Editor): Host {
  return {
    state: () => editor.state,
    apply: (transaction) => editor.view.dispatch(transaction),
    isComposing: () => editor.view.composing,
  };
}
