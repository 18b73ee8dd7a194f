import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField } from 'payload';

import { idOf, textOf, type RawRow } from '../../../../platform/rows/raw-row';
import { releasableTypes } from '../../plan';
import { leavesOf, type Leaf, type Place } from './leaves';
import { documentTarget, richTextTargets, type Target } from './rich-text-targets';

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
  switch (leaf.field.type) {
    case 'relationship':
      return ofRelation(leaf);
    case 'upload':
      return listOf(leaf.value).flatMap((one) => {
        const id = idOf(one);
        return id ? [{ kind: 'media' as const, id }] : [];
      });
    case 'richText':
      return richTextTargets(leaf.value);
    case 'text':
      return ofText(leaf);
    default:
      return [];
  }
}

const isPublic = (target: Target) => target.kind !== 'document' || releasableTypes.some((type) => type === target.type);

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
