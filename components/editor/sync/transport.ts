import type { Locale } from '@/domain/locale';
import type { Result } from '@/domain/result';

/** A part of an edition's log. Batches of the authority and of other people name no client. */
export type Batch = { versionTo: number; clientId: string | null; seq: number | null; steps: unknown[] };

/** An edition as the server opens it; `doc` is ProseMirror's JSON at `version`. */
export type Opened = { id: string; articleId: string; locale: Locale; version: number; doc: unknown; mayWrite: boolean };

export type Outgoing = { clientId: string; seq: number; version: number; steps: unknown[] };
export type Answer = { version: number; batches: Batch[] };

/** The way to the server for one edition. Every function rejects when the server can't be reached or is out of order. */
export interface Transport {
  /** The head, or an earlier version that ended a batch. */
  open(version: number | null): Promise<Result<Opened>>;
  /** Offers a batch. The answer has all batches after its version, its own among them. */
  send(batch: Outgoing): Promise<Result<Answer>>;
  after(version: number): Promise<Result<Answer>>;
}
