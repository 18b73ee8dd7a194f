import { isUploadedType, isWindowedType, windowTraitsOf } from '@civic/content/content-types';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { bodyPeriod, visiblePeriod, type VisiblePeriod, type Windowed } from '@civic/content/visibility';
import type { FlattenedField } from 'payload';

import { storedWindow } from '../stored-window';
import { shownLanguages } from '../withdrawn-languages';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string[] => {
  if (typeof value === 'string' && value) return [value];
  return isRow(value) && typeof value.id === 'string' ? [value.id] : [];
};

const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRow) : []);

const isUpload = (value: unknown): value is Row =>
  isRow(value) && typeof value.relationTo === 'string' && isUploadedType(value.relationTo);

function ofNode({ type, fields, ...node }: Row): string[] {
  if (type === 'upload') return isUpload(node) ? idOf(node.value) : [];
  const isLink = (type === 'link' || type === 'autolink') && isRow(fields) && fields.linkType === 'internal';
  return isLink && isUpload(fields.doc) ? idOf(fields.doc.value) : [];
}

/** The pictures between the paragraphs of a rich text, and the documents to which its words lead. */
function inRichText(node: unknown): string[] {
  if (!isRow(node)) return [];
  const own = ofNode(node);
  const children = isRow(node.root) ? [node.root] : rowsOf(node.children);
  return [...own, ...children.flatMap(inRichText)];
}

function inValue(field: FlattenedField, value: unknown, languages: readonly SiteLanguage[]): string[] {
  switch (field.type) {
    case 'upload':
      return (Array.isArray(value) ? value : [value]).flatMap(idOf);
    case 'richText':
      return inRichText(value);
    case 'group':
    case 'tab':
      return isRow(value) ? uploadIds(field.flattenedFields, value, languages) : [];
    case 'array':
      return rowsOf(value).flatMap((row) => uploadIds(field.flattenedFields, row, languages));
    case 'blocks':
      return rowsOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        return block ? uploadIds(block.flattenedFields, row, languages) : [];
      });
    default:
      return [];
  }
}

/** The ids of all uploads in a row of the database in the languages, each as often as it occurs. */
export function uploadIds(
  fields: readonly FlattenedField[],
  row: Row,
  languages: readonly SiteLanguage[] = siteLanguages,
): string[] {
  return fields.flatMap((field) => {
    const value = row[field.name];
    const perLanguage = isRow(value) && siteLanguages.some((locale) => locale in value);
    return field.localized && perLanguage
      ? languages.flatMap((locale) => inValue(field, value[locale], languages))
      : inValue(field, value, languages);
  });
}

/** The period in which an upload is visible because of one document; ISO 8601, UTC. */
export interface Exposure {
  /** The id of the upload. */
  media: string;
  from: string;
  until: string;
}

export const always = { from: '1970-01-01T00:00:00.000Z', until: '9999-12-31T23:59:59.999Z' };

/** The period as columns of the ledger, which are not empty for an open beginning or end. */
const inLedger = ({ from, until }: VisiblePeriod) => ({
  from: Number.isFinite(from) ? new Date(from).toISOString() : always.from,
  until: Number.isFinite(until) ? new Date(until).toISOString() : always.until,
});

/** The uploads that a published row of the database makes visible; for a document with a window, only within it. */
export function exposuresOf(type: string, fields: readonly FlattenedField[], row: Record<string, unknown>): Exposure[] {
  const languages = shownLanguages(row);
  const within = (chosen: readonly FlattenedField[], window: Omit<Exposure, 'media'>) =>
    [...new Set(uploadIds(chosen, row, languages))].map((media) => ({ media, ...window }));
  if (!isWindowedType(type)) return within(fields, always);
  const { body } = windowTraitsOf(type);
  const document: Windowed = { ...storedWindow(row), _status: 'published' };
  const during = (period: VisiblePeriod | null, chosen: readonly FlattenedField[]) =>
    period ? within(chosen, inLedger(period)) : [];
  return [
    ...during(
      visiblePeriod(type, document, 'teaser'),
      fields.filter(({ name }) => !body.includes(name)),
    ),
    ...during(
      bodyPeriod(type, document),
      fields.filter(({ name }) => body.includes(name)),
    ),
  ];
}
