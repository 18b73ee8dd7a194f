/** An item of a list that an office program wrote as a paragraph. */
export interface FlatItem {
  /** From 1. */
  level: number;
  isNumbered: boolean;
  /** The number at which its list starts. */
  start: number;
  content: Node[];
}

const tagOf = ({ isNumbered }: FlatItem) => (isNumbered ? 'ol' : 'ul');

function newList(document: Document, item: FlatItem): HTMLElement {
  const list = document.createElement(tagOf(item));
  if (item.isNumbered && item.start > 1) list.setAttribute('start', String(item.start));
  return list;
}

/** The list that stands right below the last item of another, where there is one of the same kind. */
const listBelow = (list: Element, tag: string) =>
  [...(list.lastElementChild?.children ?? [])].find((child) => child.localName === tag);

/** The place of an item: the list at its level, which is made below the last item where it is missing. */
function listFor(document: Document, top: Element, item: FlatItem): Element {
  let list = top;
  for (let level = 2; level <= item.level && list.lastElementChild; level += 1) {
    const isOwn = level === item.level;
    const below = listBelow(list, isOwn ? tagOf(item) : 'ul') ?? listBelow(list, 'ol') ?? listBelow(list, 'ul');
    const fits = below && (!isOwn || below.localName === tagOf(item));
    list = fits ? below : list.lastElementChild.appendChild(newList(document, item));
  }
  return list;
}

/** Lists, nested, of items that follow one another; a change of kind at the first level begins another list. */
export function nested(document: Document, items: readonly FlatItem[]): HTMLElement[] {
  const lists: HTMLElement[] = [];
  for (const item of items) {
    const last = lists.at(-1);
    const top = last && (item.level > 1 || last.localName === tagOf(item)) ? last : newList(document, item);
    if (top !== last) lists.push(top);
    const element = document.createElement('li');
    element.append(...item.content);
    listFor(document, top, item).append(element);
  }
  return lists;
}
