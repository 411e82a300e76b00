import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return defaultTreeAdapter.isTextNode(node);
}

export function childrenOf(node: Node): DefaultTreeAdapterTypes.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Changes the value of an attribute that is there. */
export function setAttribute(element: Element, name: string, value: string): void {
  for (const attribute of element.attrs) if (attribute.name === name) attribute.value = value;
}

/** Every element of a tree in its order. */
export function* elementsOf(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}
