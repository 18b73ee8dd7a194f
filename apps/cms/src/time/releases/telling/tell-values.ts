import type { AdminText } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField, PayloadRequest } from 'payload';

import { readMainRow } from '../../../platform/rows/main-row';
import { languageOf, type Leaves } from '../intentions/leaves-by-id';
import { titleOf } from '../publication/documents';
import { excerpts } from './excerpts';
import { fieldAt, labelAt } from './field-at';
import { documentsIn, valueWords, type Telling } from './value-words';

/** A value at a path of `Leaves`, as it is in several contents. */
export type Compared<Column extends string> = { path: string } & Record<Column, unknown>;

/** The same in plain words, in both languages of the admin. */
export type Told<Column extends string> = { label: AdminText; locale: SiteLanguage | null } & Record<Column, AdminText>;

interface Comparison<Column extends string> {
  values: readonly Compared<Column>[];
  columns: readonly Column[];
  /** The contents, which tell the numbers of rows. */
  contents: readonly Leaves[];
  /** The zone of the site, an IANA name. */
  timeZone: string;
}

/** The titles of the documents that some values name. */
async function titlesIn(req: PayloadRequest, named: readonly { type: string; id: string }[]) {
  const titles = new Map<string, string>();
  for (const { type, id } of named) {
    const collection = Object.keys(req.payload.collections).find((slug) => slug === type);
    if (!collection || titles.has(`${type}/${id}`)) continue;
    const row = await readMainRow(req, collection as Parameters<typeof readMainRow>[1], id);
    titles.set(`${type}/${id}`, titleOf(row && { title: row.filename, ...row }));
  }
  return (type: string, id: string) => titles.get(`${type}/${id}`);
}

function wordsOf<Column extends string>(
  field: FlattenedField | undefined,
  value: Compared<Column>,
  columns: readonly Column[],
  telling: Telling,
): Record<Column, AdminText> {
  const words = columns.map((column) => valueWords(field, value[column], telling));
  const [bg, en] = [excerpts(words.map((one) => one.bg)), excerpts(words.map((one) => one.en))];
  const told = columns.map((column, index) => [column, { bg: bg[index] ?? '', en: en[index] ?? '' }] as const);
  return Object.fromEntries(told) as Record<Column, AdminText>;
}

/** Values of a document in plain words, each with the labels that lead to it. */
export async function tellValues<Column extends string>(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  { values, columns, contents, timeZone }: Comparison<Column>,
): Promise<Told<Column>[]> {
  const named = values.flatMap((value) =>
    columns.flatMap((column) => documentsIn(fieldAt(fields, value.path), value[column])),
  );
  const telling: Telling = { timeZone, titleOf: await titlesIn(req, named) };
  return values.map((value) => ({
    label: labelAt(fields, value.path, contents),
    locale: languageOf(value.path) ?? null,
    ...wordsOf(fieldAt(fields, value.path), value, columns, telling),
  }));
}
