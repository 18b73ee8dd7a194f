import { contentTypeOf, isComingSoonType, windowedTypes, type WindowedType } from '@civic/content/content-types';
import { windowInstants } from '@civic/content/visibility-where';
import type { PayloadRequest, Where } from 'payload';

import { isWithdrawnEverywhere } from '../../../content/withdrawn-languages';
import { notInBin } from '../../../platform/rows/bin';
import { isRow } from '../../../platform/rows/raw-row';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { windowRow, type WindowRow } from './window-row';
import type { WindowVersions } from './window-events';

/** Instants from the first (ISO 8601, UTC) up to the last, which is excluded. */
export interface Range {
  from: string;
  to: string;
}

const everyField = {
  title: true,
  name: true,
  slug: true,
  publishAt: true,
  comingSoon: true,
  revealAt: true,
  expireAt: true,
  expireOutcome: true,
  expected: true,
  languageWithdrawn: true,
  updatedBy: true,
  updatedAt: true,
} as const;

/** A season may begin three months before its stored date, or end three months after it. */
const season = 93 * 86_400_000;

const between = (path: string, { from, to }: Range): Where => ({
  [path]: { greater_than_equal: from, less_than: to },
});

const widened = ({ from, to }: Range): Range => ({
  from: new Date(Date.parse(from) - season).toISOString(),
  to: new Date(Date.parse(to) + season).toISOString(),
});

/** Whether the event itself takes place in the range, for a type that has a time for it. */
function takingPlace(type: WindowedType, { from, to }: Range, prefix: string): Where[] {
  const { takesPlace } = contentTypeOf(type);
  if (!takesPlace) return [];
  const [start, end] = [`${prefix}${takesPlace.start}`, `${prefix}${takesPlace.end}`];
  // A day begins up to a day before its stored instant.
  const early = new Date(Date.parse(from) - 86_400_000).toISOString();
  return [
    between(start, { from: early, to }),
    { and: [{ [start]: { less_than: to } }, { [end]: { greater_than_equal: early } }] },
  ];
}

/** The prefix is `version.` in queries for versions. */
const touching = (type: WindowedType, range: Range, prefix = ''): Where => {
  const promised = {
    and: [{ [`${prefix}comingSoon`]: { equals: true } }, between(`${prefix}expected.date`, widened(range))],
  };
  return {
    or: [
      ...windowInstants(type).map((field) => between(`${prefix}${field}`, range)),
      ...(isComingSoonType(type) ? [promised] : []),
      ...takingPlace(type, range, prefix),
    ],
  };
};

/** Fields that a type does not have are omitted. */
const selectionOf = ({ payload }: PayloadRequest, type: WindowedType) => {
  const known = new Set(fieldsOf(payload, type).map(({ name }) => name));
  const occasion = Object.values(contentTypeOf(type).takesPlace ?? {}).map((name) => [name, true] as const);
  return Object.fromEntries([...Object.entries(everyField).filter(([name]) => known.has(name)), ...occasion]);
};

/** Nothing happens to visitors by the window of a document that is withdrawn in all its languages. */
const rowsOf = (type: WindowedType, docs: unknown[]): WindowRow[] =>
  docs
    .filter(isRow)
    .filter((row) => !isWithdrawnEverywhere(row))
    .map((row) => windowRow(type, row));

const everything = { locale: 'all', limit: 0, pagination: false } as const;

async function publishedRows(req: PayloadRequest, type: WindowedType, where: Where): Promise<WindowRow[]> {
  const { docs } = await req.payload.db.find({
    ...everything,
    collection: type,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    select: selectionOf(req, type),
  });
  return rowsOf(type, docs);
}

/** The newest versions that are drafts; documents whose newest version is published are omitted. */
async function draftRows(req: PayloadRequest, type: WindowedType, where: Where): Promise<WindowRow[]> {
  const { docs } = await req.payload.db.queryDrafts({
    ...everything,
    collection: type,
    where: { and: [{ 'version._status': { equals: 'draft' } }, notInBin('version.'), where] },
    sort: 'updatedAt',
    select: { parent: true, version: selectionOf(req, type) },
  });
  return rowsOf(type, docs);
}

async function readWindowsOf(req: PayloadRequest, type: WindowedType, range: Range): Promise<WindowVersions[]> {
  const [published, drafts] = await Promise.all([
    publishedRows(req, type, touching(type, range)),
    draftRows(req, type, touching(type, range, 'version.')),
  ]);
  const known = new Map(published.map((row) => [row.id, row]));
  const unknown = drafts.map(({ id }) => id).filter((id) => !known.has(id));
  const others = unknown.length === 0 ? [] : await publishedRows(req, type, { id: { in: unknown } });
  for (const row of others) known.set(row.id, row);
  const draftOf = new Map(drafts.map((row) => [row.id, row]));
  const ids = new Set([...known.keys(), ...draftOf.keys()]);
  return [...ids].map((id) => ({ published: known.get(id) ?? null, draft: draftOf.get(id) ?? null }));
}

/** Every document with a window that has a moment in the range, as published or in its newest draft. */
export async function readWindows(req: PayloadRequest, range: Range): Promise<WindowVersions[]> {
  const found = await Promise.all(windowedTypes.map(async (type) => readWindowsOf(req, type, range)));
  return found.flat();
}
