/** Parameters that are one whole number. */
const numbers = ['page', 'limit', 'depth'];

const operators = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'contains', 'like', 'not_like'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]);

const isJunction = (part: string) => ['and', 'or'].includes(part.toLowerCase());

/** Whether the parts of a key, `slug` and `equals` of `where[slug][equals]`, lead to a condition: Payload expects one, and fails at others. */
function isCondition([first = '', second = '', ...rest]: string[]): boolean {
  if (isJunction(first)) return /^\d{0,4}$/.test(second) && isCondition(rest);
  const isList = rest.length === 0 || (rest.length === 1 && /^\d{0,4}$/.test(rest[0] ?? ''));
  return first !== '' && operators.has(second) && isList;
}

function problemOf(key: string, value: string): string | null {
  const [name = '', ...parts] = key.split('[').map((part) => part.replace(/\]$/, ''));
  if (numbers.includes(name))
    return parts.length === 0 && /^\d{0,9}$/.test(value)
      ? null
      : `"${name}" must be a whole number of at most nine digits.`;
  if (name === 'where')
    return isCondition(parts)
      ? null
      : 'A condition must have the form where[field][operator]=value, such as where[slug][equals]=sofia.';
  if (name === 'sort' && parts.some((part) => !/^\d{0,4}$/.test(part))) return '"sort" must be the name of a field.';
  return null;
}

/** The reason why a query cannot be read, for its author; null when it can. */
export function queryProblem(query: URLSearchParams): string | null {
  for (const [key, value] of query) {
    const problem = problemOf(key, value);
    if (problem !== null) return problem;
  }
  return null;
}
