import { harper } from './harper';
import type { Proofreader } from './proofreader';

let reader: Promise<Proofreader> | undefined;

/** Harper for programs in Node: the one of this process, with the binary that its package brings. */
export function harperInNode(): Promise<Proofreader> {
  reader ??= import('harper.js/binary').then(({ binary }) => harper(binary));
  return reader;
}
