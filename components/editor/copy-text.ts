import type { EditorView } from 'prosemirror-view';
import { copyKinds } from '@/components/desk/copy-kinds';

/** Puts the whole text on the clipboard, as it would be copied by hand. False when the browser does not let it. */
export function copyText(view: EditorView): Promise<boolean> {
  const { doc } = view.state;
  const { dom, text } = view.serializeForClipboard(doc.slice(0, doc.content.size));
  return copyKinds({ 'text/html': dom.innerHTML, 'text/plain': text });
}
