/** Whether nothing is there: a form leaves out what a database keeps as null, as an empty list or as a box that is not ticked. */
const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

export type Values = Record<string, unknown>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values of a field say the same, though one may come from a form and the other from the database. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (isEmpty(one) && isEmpty(other))) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  if (!isValues(one) || !isValues(other)) return isHollow(one) && isHollow(other);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}

/** A group without a single value is no value either. */
const isHollow = (value: unknown): boolean =>
  isEmpty(value) || (isValues(value) && Object.values(value).every(isHollow));
