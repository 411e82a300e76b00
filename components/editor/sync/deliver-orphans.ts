import type { Schema } from 'prosemirror-model';
import { BareHost } from './bare-host';
import type { Identity } from './claim-identity';
import { browserTimer } from './host';
import { restoreUnsent } from './restore-unsent';
import { SyncEngine } from './sync-engine';
import type { Transport } from './transport';
import { forgetUnsent, unsentStore } from './unsent-database';

/** Sends what closed tabs could not send any more, out of sight. What the server will not take is dropped with its reason unread. */
export function deliverOrphans({ orphans, owner, schema, transport }: Delivery): void {
  for (const orphan of orphans) void deliver(orphan, { owner, schema, transport }).catch(() => orphan.release());
}

type Delivery = { orphans: readonly Identity[]; owner: string; schema: Schema; transport: Transport };

async function deliver({ unsent, release }: Identity, { owner, schema, transport }: Omit<Delivery, 'orphans'>): Promise<void> {
  const opened = await transport.open(unsent.version);
  if (!opened.ok) return release();
  const doc = schema.nodeFromJSON(opened.value.doc);
  const host = new BareHost({ doc, version: opened.value.version, clientId: unsent.clientId });
  restoreUnsent(host, unsent);
  const engine = new SyncEngine({
    host,
    transport,
    store: unsentStore(owner),
    unsent,
    timer: browserTimer,
    onStatus: ({ at }) => {
      if (at !== 'saved') return;
      void engine.stop();
      void forgetUnsent(unsent.clientId).finally(release);
    },
  });
  engine.start();
}
