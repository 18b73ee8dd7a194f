import type { Finding } from '../plan';

const rank = ({ severity }: Finding) => (severity === 'error' ? '0' : '1');

/** Rows of lists are sorted by number: the tenth after the ninth. */
const byText = new Intl.Collator('en', { numeric: true }).compare;

const keys: ((finding: Finding) => string)[] = [
  rank,
  ({ document }) => document ?? '',
  ({ path }) => path ?? '',
  ({ locale }) => locale ?? '',
];

const compare = (one: Finding, other: Finding) => {
  for (const key of keys) {
    const order = byText(key(one), key(other));
    if (order !== 0) return order;
  }
  return 0;
};

/** Errors first, then by document and field; each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()].sort(compare);
}

const placeOf = ({ document, path }: Finding) => `${document ?? ''} ${path ?? ''}`;

/** Removes a check's finding about a link whose field reports the same: its author would read it twice. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const invalid = new Set(findings.filter(({ code }) => code === 'field-validity').map(placeOf));
  return findings.filter((finding) => finding.code !== 'broken-links' || !invalid.has(placeOf(finding)));
}
