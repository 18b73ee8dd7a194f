/** Replaces an element by what is in it. */
export const unwrap = (element: Element) => element.replaceWith(...element.childNodes);

/** Gives an element another name. Returns the new element. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) other.setAttribute(attribute, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Puts another element between an element and what is in it. */
export function wrapContent(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
