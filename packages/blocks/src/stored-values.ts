/**
 * A text without surrounding space; null for an empty or missing one. The CMS's types promise required texts, but an
 * untranslated language lacks them.
 */
export function present(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** The texts of rows, without rows that lack one. */
export function presentTexts(rows: { text?: string | null }[] | null | undefined): string[] {
  return (rows ?? []).map(({ text }) => present(text)).filter((text) => text !== null);
}

/** The rows with a title, each with its text if it has one. */
export function presentItems<Row extends { title?: string | null; text?: string | null }>(
  rows: Row[] | null | undefined,
): (Row & { title: string; text: string | null })[] {
  return (rows ?? []).flatMap((row) => {
    const title = present(row.title);
    return title === null ? [] : [{ ...row, title, text: present(row.text) }];
  });
}

/** The ids in a relation as the CMS stores it, whether or not its documents are populated. */
export function ids(relation: (string | { id: string })[] | null | undefined): string[] {
  return (relation ?? []).map((value) => (typeof value === 'string' ? value : value.id));
}
