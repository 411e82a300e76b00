import type { z } from 'zod';
import { isStorable } from '@/domain/storable';

/** A place in a list as programs carry it from one page to the next: opaque to them, and nothing that they could not have asked for. */
export function cursorOf(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The place that a cursor names; null for what is no cursor of this list. */
export function positionIn<T>(cursor: string, schema: z.ZodType<T>): T | null {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return isStorable(position) ? (schema.safeParse(position).data ?? null) : null;
  } catch {
    return null;
  }
}
