import type { FormState } from 'payload';

/** What a form holds at its paths. */
export type Held = ReadonlyMap<string, unknown>;

/** The values of the fields; rows of lists have theirs at paths of their own. */
export const heldIn = (state: FormState): Held =>
  new Map(Object.entries(state).flatMap(([path, { rows, value }]) => (rows === undefined ? [[path, value]] : [])));

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What was typed since, by path. */
export const typedSince = (before: Held, now: Held): [string, unknown][] =>
  [...now].filter(([path, value]) => before.has(path) && !same(before.get(path), value));

/** Where the cursor is. */
interface Cursor {
  field: string;
  selection: [number, number] | null;
}

/** What the form of a new document leaves to that of the stored one. */
export interface Carried {
  /** `type/id` of the stored document. */
  document: string;
  typed: [string, unknown][];
  cursor: Cursor | null;
  /** The way out of the page that was asked for meanwhile. */
  exit: (() => void) | null;
}

let carried: Carried | null = null;

export const carry = (next: Carried): void => {
  carried = next;
};

/** Takes what was left to the form of the document; once. What was left to another one is forgotten. */
export function takeCarried(document: string): Carried | null {
  const held = carried;
  carried = null;
  return held?.document === document ? held : null;
}

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

export function cursorIn(element: Element | null): Cursor | null {
  const field = element?.closest('[id^="field-"]')?.id;
  if (!element || !field) return null;
  const { selectionStart: start, selectionEnd: end } = isText(element)
    ? element
    : { selectionStart: null, selectionEnd: null };
  return { field, selection: start === null || end === null ? null : [start, end] };
}

/** Puts the cursor where it was. */
export function placeCursor({ field, selection }: Cursor): void {
  const holder = document.getElementById(field);
  const inner = holder?.querySelector<HTMLElement>('[contenteditable=true], input, textarea');
  const element = holder && isText(holder) ? holder : inner;
  element?.focus();
  if (element && isText(element) && selection) element.setSelectionRange(...selection);
}
