/** Where in an editor of rich text the caret is: the way to its node by the numbers of the children, and the place in the node. */
interface Place {
  way: number[];
  offset: number;
}

/** Where the cursor is. */
export interface Cursor {
  /** What selects the element that holds the field. */
  field: string;
  /** In a text of one kind. */
  selection: [number, number] | null;
  /** In an editor of rich text. */
  place: Place | null;
}

const editable = '[contenteditable=true]';

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const selectorOf = (holder: HTMLElement) =>
  holder.dataset.fieldPath === undefined ? `[id="${holder.id}"]` : `[data-field-path="${holder.dataset.fieldPath}"]`;

function placeIn(root: Element): Place | null {
  const selection = window.getSelection();
  let node = selection?.focusNode ?? null;
  if (!selection || !node || !root.contains(node)) return null;
  const way: number[] = [];
  for (; node !== root; node = node.parentNode) {
    if (!node?.parentNode) return null;
    way.unshift([...node.parentNode.childNodes].indexOf(node as ChildNode));
  }
  return { way, offset: selection.focusOffset };
}

export function cursorIn(element: Element | null): Cursor | null {
  const holder = element?.closest<HTMLElement>('[id^="field-"], [data-field-path]');
  if (!element || !holder) return null;
  const field = selectorOf(holder);
  if (!isText(element)) return { field, selection: null, place: placeIn(element) };
  const { selectionStart: start, selectionEnd: end } = element;
  return { field, selection: start === null || end === null ? null : [start, end], place: null };
}

function goTo(root: HTMLElement, { offset, way }: Place): void {
  let node: Node = root;
  for (const index of way) node = node.childNodes[index] ?? node.lastChild ?? node;
  const last = node instanceof Text ? node.length : node.childNodes.length;
  window.getSelection()?.collapse(node, Math.min(offset, last));
}

function elementOf({ field }: Cursor): HTMLElement | null {
  const holder = document.querySelector<HTMLElement>(field);
  return holder && (isText(holder) ? holder : holder.querySelector<HTMLElement>(`${editable}, input, textarea`));
}

/** Puts the cursor into its field. Returns whether the field is there. */
function put(cursor: Cursor): boolean {
  const element = elementOf(cursor);
  if (!element) return false;
  element.focus();
  if (isText(element) && cursor.selection) element.setSelectionRange(...cursor.selection);
  if (!isText(element) && cursor.place) goTo(element, cursor.place);
  return true;
}

/** The time after which a field that does not come is given up, ms. */
const patience = 5_000;

/** An editor of rich text is drawn, and drawn again with what was carried over, within the frames that follow its form. */
const frames = 6;

/**
 * Puts the cursor where it was, and keeps it there while its field is still being drawn. What is typed meanwhile, when no field has the cursor, is
 * put in afterwards. Ends when the person goes elsewhere.
 */
export function placeCursor(cursor: Cursor): void {
  const end = performance.now() + patience;
  let typed = '';
  let quiet = 0;
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
  const keep = (event: KeyboardEvent) => {
    if (!isNowhere() || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    typed += event.key;
  };
  const stop = () => {
    quiet = frames;
    window.removeEventListener('keydown', keep, true);
    window.removeEventListener('pointerdown', stop, true);
  };
  window.addEventListener('keydown', keep, true);
  window.addEventListener('pointerdown', stop, true);
  let before: Element | null = null;
  const look = () => {
    if (quiet >= frames) return;
    const element = elementOf(cursor);
    quiet = element !== null && element === before ? quiet + 1 : 0;
    before = element;
    if (quiet < frames && performance.now() < end) return void requestAnimationFrame(look);
    const words = typed;
    stop();
    if (isNowhere() && put(cursor) && words) document.execCommand('insertText', false, words);
  };
  // A text of one kind is there with its form.
  if (cursor.place === null) put(cursor);
  look();
}
