import { draftedTypes, isUploadedType, type UploadedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField } from 'payload';

import { idOf, isRow, textOf, type RawRow } from '../../platform/rows/raw-row';
import { leavesOf, type Leaf, type Place } from './leaves';

/** The link targets of a rich text. */
type Target =
  | { kind: 'document'; type: string; id: string; isLink: boolean }
  | { kind: 'file'; type: UploadedType; id: string }
  | { kind: 'address'; url: string };

function fileTarget(type: unknown, value: unknown): Target[] {
  const id = idOf(value);
  return typeof type === 'string' && isUploadedType(type) && id ? [{ kind: 'file', type, id }] : [];
}

/** The relation to one of several types that Payload keeps as `{ relationTo, value }`. */
function documentTarget(value: unknown, isLink: boolean): Target[] {
  if (!isRow(value)) return [];
  const file = fileTarget(value.relationTo, value.value);
  if (file.length > 0) return file;
  const [type, id] = [textOf(value.relationTo), idOf(value.value)];
  return type && id ? [{ kind: 'document', type, id, isLink }] : [];
}

function ofLink(fields: unknown): Target[] {
  if (!isRow(fields)) return [];
  if (fields.linkType === 'internal') return documentTarget(fields.doc, true);
  return [{ kind: 'address', url: textOf(fields.url) ?? '' }];
}

function ofNode(node: RawRow): Target[] {
  switch (node.type) {
    case 'link':
    case 'autolink':
      return ofLink(node.fields);
    case 'relationship':
      return documentTarget(node, false);
    case 'upload':
      return fileTarget(node.relationTo, node.value);
    default:
      return [];
  }
}

/** All targets of a rich text in Lexical's form, in their order. */
function richTextTargets(node: unknown): Target[] {
  if (!isRow(node)) return [];
  const children = isRow(node.root) ? [node.root] : Array.isArray(node.children) ? node.children : [];
  return [...ofNode(node), ...children.flatMap(richTextTargets)];
}

/** A target that a document links to, with the place of the link. */
export type Reference = Place & Target;

export type DocumentReference = Extract<Reference, { kind: 'document' }>;

export const keyOf = ({ type, id }: { type: string; id: string }) => `${type}/${id}`;

const isLinkGroup = ({ siblingFields }: Leaf) =>
  ['type', 'reference', 'url'].every((name) => siblingFields.some((field) => field.name === name));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function ofRelation(leaf: Leaf): Target[] {
  const { field, value } = leaf;
  if (field.type !== 'relationship') return [];
  const isLink = isLinkGroup(leaf);
  if (isLink && leaf.siblings.type === 'external') return [];
  const { relationTo } = field;
  return listOf(value).flatMap((one) => {
    if (Array.isArray(relationTo)) return documentTarget(one, isLink);
    const id = idOf(one);
    return id ? [{ kind: 'document' as const, type: relationTo, id, isLink }] : [];
  });
}

/** The texts that hold an address to which visitors are led. */
function ofText(leaf: Leaf): Target[] {
  const { field, value, siblings } = leaf;
  const isUrl = field.name === 'url' && isLinkGroup(leaf) && siblings.type === 'external';
  const isTarget =
    field.name === 'expireTarget' && Boolean(siblings.expireAt) && siblings.expireOutcome === 'redirected';
  const url = textOf(value);
  return url && (isUrl || isTarget) ? [{ kind: 'address', url }] : [];
}

function targetsOf(leaf: Leaf): Target[] {
  const { field, value } = leaf;
  switch (field.type) {
    case 'relationship':
      return ofRelation(leaf);
    case 'upload':
      return listOf(value).flatMap((one) => fileTarget(field.relationTo, one));
    case 'richText':
      return richTextTargets(value);
    case 'text':
      return ofText(leaf);
    default:
      return [];
  }
}

const isPublic = (target: Target) => target.kind !== 'document' || draftedTypes.some((type) => type === target.type);

/** All targets, on the site or outside, that a document links to in the languages and in its shared values. */
export function referencesOf(
  fields: readonly FlattenedField[],
  content: RawRow,
  languages: readonly SiteLanguage[],
): Reference[] {
  return [...leavesOf(fields, content, languages)].flatMap((leaf) => {
    const { path, label, locale } = leaf;
    return targetsOf(leaf)
      .filter(isPublic)
      .map((target) => ({ path, label, locale, ...target }));
  });
}
