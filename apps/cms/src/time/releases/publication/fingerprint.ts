import { createHash } from 'node:crypto';

/** Fields of a version that the CMS writes automatically; two versions that differ only in these are equal. */
const bookkeeping = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'createdBy',
  'updatedBy',
  'savedAs',
]);

/** Whether a field of a document is written by the CMS itself and says nothing to visitors. */
export const isBookkeeping = (field: string) => bookkeeping.has(field);

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** The value with its keys in order and without empty values: databases return `null`, `undefined` or nothing for them. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner) && !isHollow(inner));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** An empty object, such as a localized text in no language, or a list without rows. */
const isHollow = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A fingerprint of a document's content (all languages in it), the same for every database. */
export function fingerprint(content: Record<string, unknown>): string {
  const own = Object.fromEntries(Object.entries(content).filter(([key]) => !bookkeeping.has(key)));
  return createHash('sha256')
    .update(JSON.stringify(canonical(own)))
    .digest('base64url');
}

/** Whether two contents are the same to a visitor; `null` is that of a document that is not public. */
export const sameContent = (one: Record<string, unknown> | null, other: Record<string, unknown> | null): boolean =>
  one && other ? fingerprint(one) === fingerprint(other) : one === other;

/** Whether two values of a field are the same to a visitor, whatever the database gives for an empty one. */
export function sameValue(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (value: unknown) => JSON.stringify(normalised(value)) ?? '';

/** As `canonical`, and the same for every empty value. */
function normalised(value: unknown): unknown {
  const plain = canonical(value);
  return isEmpty(plain) || isHollow(plain) ? undefined : plain;
}
