import { z } from 'zod';
import type { Unsent, UnsentStore } from './unsent';

const NAME = 'couplet';
const STORE = 'unsent';

const Row = z.object({
  clientId: z.string(),
  /** The person and the edition that the text belongs to: nobody sends what another person typed in the same browser. */
  owner: z.string(),
  seq: z.int(),
  version: z.int(),
  inFlight: z.int(),
  steps: z.array(z.unknown()),
});

/** What editors of this browser keep of one person's text in one edition, in IndexedDB. */
export async function listUnsent(owner: string): Promise<Unsent[]> {
  const rows = await withStore('readonly', (store) => store.index('owner').getAll(owner));
  return z.array(Row).parse(rows);
}

export function unsentStore(owner: string): UnsentStore {
  return {
    write: async (unsent) => {
      await withStore('readwrite', (store) => store.put({ ...unsent, owner }));
    },
  };
}

export async function forgetUnsent(clientId: string): Promise<void> {
  await withStore('readwrite', (store) => store.delete(clientId));
}

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'clientId' }).createIndex('owner', 'owner');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const request = work(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
