import { collab } from 'prosemirror-collab';
import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import type { Host } from './host';

/** A document that nobody looks at: text of a closed tab on its way to the server, or a client in a test. */
export class BareHost implements Host {
  private current: EditorState;

  constructor({ doc, version, clientId }: { doc: Node; version: number; clientId: string }) {
    this.current = EditorState.create({ doc, plugins: [collab({ version, clientID: clientId })] });
  }

  state(): EditorState {
    return this.current;
  }

  apply(transaction: Transaction): void {
    this.current = this.current.apply(transaction);
  }

  isComposing(): boolean {
    return false;
  }
}
