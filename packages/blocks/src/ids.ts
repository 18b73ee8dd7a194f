/** The ids in a relation as the CMS stores it, whether or not its documents are populated. */
export function ids(relation: (string | { id: string })[] | null | undefined): string[] {
  return (relation ?? []).map((value) => (typeof value === 'string' ? value : value.id));
}
