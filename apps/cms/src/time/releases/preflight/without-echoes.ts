import type { Finding } from '../plan';

const placeOf = ({ document, path }: Finding) => `${document ?? ''} ${path ?? ''}`;

/** Removes a check's finding about a link whose field reports the same: its author would read it twice. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const invalid = new Set(findings.filter(({ code }) => code === 'field-validity').map(placeOf));
  return findings.filter((finding) => finding.code !== 'broken-links' || !invalid.has(placeOf(finding)));
}
