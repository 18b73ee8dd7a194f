import type { Mark } from './marks';
import type { Conflict } from './merge';
import type { Values } from './same';

/** What a form began from: the document as it was read or saved last. */
export interface Base {
  /** The instant of the version. */
  version: string;
  /** The fields as the server has them. */
  server: Values;
  /** The fields as the form had them then; a form writes some values differently. */
  form: Values;
}

/** Which of two values remains, by the path of the conflict. */
export type Choices = ReadonlyMap<string, 'mine' | 'theirs'>;

/** The key of a conflict among the choices. */
export const keyOf = ({ path }: Pick<Conflict, 'path'>) => path.join('.');

/** Nobody chose: what was saved first remains, and what the form holds becomes a version. */
export const undecided = (conflicts: readonly Conflict[]): Choices =>
  new Map(conflicts.map((conflict) => [keyOf(conflict), 'theirs']));

/** A form on the screen. */
export interface OpenForm {
  base: Base | null;
  /** Whether a save can be a draft; without drafts visitors get every save at once. */
  hasDrafts: boolean;
  /** Called when the document was read anew. */
  readers: Set<() => void>;
  /** The names of the fields that it shows. */
  names: () => string[];
  /** Shows the fields as the server has them, except those that were typed in since the form held `seen`. Returns these. */
  takeIn: (names: readonly string[], server: Values, seen: Values) => Promise<string[]>;
  /** Shows the document as the server has it, and goes on from there: what the form held is given up. */
  show: (server: Values) => Promise<void>;
  /** Asks the person what remains; `null` when they put it off. */
  ask: (conflicts: readonly Conflict[]) => Promise<Choices | null>;
  /** Says that the person's own text of these fields is a version now, and another one remained, since nobody chose. */
  gaveWay: (names: readonly string[]) => void;
  /** Takes note that everything that was sent is saved. */
  saved: () => void;
  /** The names of fields that others changed and that the form shows since, change by change. */
  shown: (readonly string[])[];
  /** Says that others changed these fields, which are on the screen now. */
  tell: (names: readonly string[]) => void;
  /** What the CMS refused at its fields when it was to publish them. */
  marks: readonly Mark[];
  words: { changed: (names: readonly string[]) => string; undecided: () => string };
}

/** The forms of each document, the topmost last. */
const forms = new Map<string, OpenForm[]>();

/** The form through which a document is saved. */
export const openFormOf = (document: string): OpenForm | undefined => forms.get(document)?.at(-1);

/** Notes what was found wrong at the fields of the form through which a document is saved. */
export function markForm(document: string, marks: readonly Mark[]): void {
  const form = openFormOf(document);
  if (form) form.marks = marks;
}

/** Notes a form until it is closed. Returns how to close it. */
export function noteForm(document: string, form: OpenForm): () => void {
  forms.set(document, [...(forms.get(document) ?? []), form]);
  return () => void forms.set(document, forms.get(document)?.filter((other) => other !== form) ?? []);
}
