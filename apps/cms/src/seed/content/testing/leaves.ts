import { isLocalized, type Localized } from '../../localized';
import { isReference, type Reference } from '../../reference';

interface Leaves {
  texts: { at: string; value: Localized<unknown> }[];
  references: Reference[];
}

/** Every bilingual text in a piece of demo content, with its place, and all references. */
export function leavesOf(value: unknown, at = ''): Leaves {
  if (isReference(value)) return { texts: [], references: [value] };
  if (isLocalized(value)) return { texts: [{ at, value }], references: [] };
  if (typeof value !== 'object' || value === null) return { texts: [], references: [] };
  const inner = Object.entries(value).map(([key, field]) => leavesOf(field, at ? `${at}.${key}` : key));
  return {
    texts: inner.flatMap(({ texts }) => texts),
    references: inner.flatMap(({ references }) => references),
  };
}
