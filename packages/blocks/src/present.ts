/**
 * A text that is there, without the space around it; null for one that is not. The CMS's types promise required texts, but
 * in a language that lacks the translation they are missing all the same.
 */
export function present(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** The texts of rows that have one. */
export function presentTexts(rows: { text?: string | null }[] | null | undefined): string[] {
  return (rows ?? []).map(({ text }) => present(text)).filter((text) => text !== null);
}

/** The rows that have a title, with the text below it where there is one. */
export function presentItems<Row extends { title?: string | null; text?: string | null }>(
  rows: Row[] | null | undefined,
): (Row & { title: string; text: string | null })[] {
  return (rows ?? []).flatMap((row) => {
    const title = present(row.title);
    return title === null ? [] : [{ ...row, title, text: present(row.text) }];
  });
}
