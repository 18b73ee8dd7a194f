import type { Finding } from '../plan';
import { vanishedCodes } from '../targets/vanished-words';

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

/** Removes findings that another at the same place makes needless: their author would read the same twice. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const placesOf = (code: string) => new Set(findings.filter((finding) => finding.code === code).map(placeOf));
  const [invalid, gone] = [placesOf('field-validity'), placesOf(vanishedCodes.release)];
  return findings.filter((finding) => {
    if (finding.code === 'broken-links') return !invalid.has(placeOf(finding));
    return finding.code !== 'field-validity' || !gone.has(placeOf(finding));
  });
}
