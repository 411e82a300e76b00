/**
 * What one editor instance must find again after a reload: who it is to the server, and every step that is not acknowledged yet. The
 * first `inFlight` of them went out together as batch `seq` on top of `version`, and must go out as that same batch again.
 */
export type Unsent = { clientId: string; seq: number; version: number; inFlight: number; steps: unknown[] };

/** Where an editor instance keeps that. `write` resolves when it is durable. */
export interface UnsentStore {
  write(unsent: Unsent): Promise<void>;
}
