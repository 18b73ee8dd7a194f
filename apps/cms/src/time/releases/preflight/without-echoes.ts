import type { Finding } from '../plan';

const placeOf = ({ document, path }: Finding) => `${document ?? ''} ${path ?? ''}`;

/** Leaves out what a check says of a link whose field says so itself: its author would read it twice. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const invalid = new Set(findings.filter(({ code }) => code === 'field-validity').map(placeOf));
  return findings.filter((finding) => finding.code !== 'broken-links' || !invalid.has(placeOf(finding)));
}
