/** A text of each language, and a value that they share. */
export const fields = ['bg', 'en', 'shared'] as const;

export type Field = (typeof fields)[number];

/** Two languages are enough, however many the site has. */
export type Language = Exclude<Field, 'shared'>;
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
  draft: Content;
}

export interface Item {
  doc: number;
  action: 'publish' | 'unpublish';
  locales: Language[] | null;
  /** What was public when it was scheduled, and what releases made of that since. */
  base: Content | null;
  followed: Content | null;
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
}

export interface Model {
  docs: Doc[];
  releases: Release[];
  /** Minutes. */
  now: number;
  /** What releases did to the presence of documents, in order. */
  log: { doc: number; scheduled: number; at: number; left: 'up' | 'down' }[];
  count: number;
}

export const newModel = (): Model => ({ docs: [], releases: [], now: 0, log: [], count: 0 });

export interface Wanted {
  due: number;
  end: number | null;
  items: Pick<Item, 'doc' | 'action' | 'locales'>[];
}

export function create(model: Model, content: Content): void {
  model.docs.push({ writes: { bg: [], en: [], shared: [] }, presence: [], draft: content });
}
