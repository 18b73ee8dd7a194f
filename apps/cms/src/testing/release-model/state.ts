/** Two languages are enough, however many the site has. */
export type Language = 'bg' | 'en';

/**
 * A text and an address of each language, and whether it is withdrawn (1); of all languages, the minutes of the reveal and of the end, 0 for
 * none.
 */
export const languageOf = {
  bg: 'bg',
  bgAddress: 'bg',
  bgWithdrawn: 'bg',
  en: 'en',
  enAddress: 'en',
  enWithdrawn: 'en',
  reveal: null,
  end: null,
} as const satisfies Record<string, Language | null>;

export type Field = keyof typeof languageOf;

export const fields = Object.keys(languageOf) as Field[];

export const texts = ['bg', 'en'] as const satisfies Field[];
export const addresses = ['bgAddress', 'enAddress'] as const satisfies Field[];
export const withdrawals = ['bgWithdrawn', 'enWithdrawn'] as const satisfies Field[];
export const bounds = ['reveal', 'end'] as const satisfies Field[];

export type Content = Record<Field, number>;

/** Something that a release (its id) or a person (`null`) did. */
interface Deed<Did> {
  by: string | null;
  did: Did;
}

/** A document: everything that was done to what visitors have of it, in its order, and the newest edits. */
export interface Doc {
  writes: Record<Field, Deed<number>[]>;
  presence: Deed<'up' | 'down'>[];
  /** The place in the order of acts where a person took it down, until a person publishes it. */
  takenDown: number | null;
  draft: Content;
  /** All the edits that people saved, the newest last. */
  edits: Content[];
  isDeleted: boolean;
}

export interface Item {
  doc: number;
  action: 'publish' | 'unpublish';
  locales: Language[] | null;
  /** What was public when it was scheduled, and what releases made of that since. */
  base: Content | null;
  followed: Content | null;
  /** As `followed`, until a release took the document down last. */
  formerly: Content | null;
  pin: Content;
}

export interface Release {
  id: string;
  /** Minutes. */
  due: number;
  end: number | null;
  /** Its place in the order of scheduling. */
  scheduled: number;
  /** Its place among those of the same instant. */
  rank: number;
  items: Item[];
  /** `undecided`: people did something against it; nothing happens until they decide. */
  state: 'scheduled' | 'undecided' | 'done' | 'cancelled' | 'taken-back';
  /** Whether it waits for a decision because another document has the address that it is to give. */
  lacksAddress?: boolean;
}

export interface Model {
  docs: Doc[];
  releases: Release[];
  /** Minutes. */
  now: number;
  /** What releases did to the presence of documents, in order. */
  log: { doc: number; scheduled: number; at: number; left: 'up' | 'down'; before: Content | null }[];
  count: number;
}

export const newModel = (): Model => ({ docs: [], releases: [], now: 0, log: [], count: 0 });

export interface Wanted {
  due: number;
  end: number | null;
  items: Pick<Item, 'doc' | 'action' | 'locales'>[];
}

export const mapFields = (valueOf: (field: Field) => number): Content =>
  Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Content;

export function create(model: Model, content: Content): void {
  const writes = Object.fromEntries(fields.map((field) => [field, []])) as unknown as Doc['writes'];
  model.docs.push({ writes, presence: [], takenDown: null, draft: content, edits: [content], isDeleted: false });
}
