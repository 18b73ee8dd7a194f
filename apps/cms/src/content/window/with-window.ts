import {
  isComingSoonType,
  isWindowedType,
  windowTraitsOf,
  type ComingSoonType,
  type WindowedType,
} from '@civic/content/content-types';
import { windowFieldsOf } from '@civic/content/visibility-where';
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeReadHook,
  CollectionConfig,
  Field,
  FieldAccess,
  Tab,
} from 'payload';

import { productNowIso } from '../../platform/clock';
import { expectedField } from '../promises/expected';
import { recordPromise } from '../promises/record-promise';
import { refusePromise } from '../promises/refuse-promise';
import { readsBody, readsTeaser, readsWindowed } from './access';
import { projectForSite } from './project-for-site';
import { tellNextChange } from './tell-next-change';
import { comingSoonFields, expiryFields, publishAtField } from './window-fields';
import { windowWordsOf } from './words';

/** Dates an undated document by its first publication. */
const fillPublishAt: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishAt ? { ...data, publishAt: productNowIso() } : data;

/**
 * Reads a missing outcome as null, because Payload would add the field's default value. It must stay missing: it leaves nothing of
 * the document after its end.
 */
const keepOutcomeMissing: CollectionBeforeReadHook = ({ doc }) =>
  doc.expireOutcome === undefined ? { ...doc, expireOutcome: null } : doc;

/** The fields that decide the visibility; a query cannot omit them. */
const windowSelection = (type: WindowedType): Record<string, true> =>
  Object.fromEntries(windowFieldsOf(type).map((name) => [name, true as const]));

const isTabs = (field: Field) => field.type === 'tabs';

/** The fields with read access for the named ones, however deep they are in rows and tabs. */
function readableBy(fields: Field[], accessOf: ReadonlyMap<string, FieldAccess>, found: Set<string>): Field[] {
  const within = (inner: Field[]) => readableBy(inner, accessOf, found);
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab): Tab => ('name' in tab ? tab : { ...tab, fields: within(tab.fields) })),
      };
    }
    if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: within(field.fields) };
    if (!('name' in field) || field.type === 'ui') return field;
    const read = accessOf.get(field.name);
    if (!read) return field;
    found.add(field.name);
    return { ...field, access: { ...field.access, read } } as Field;
  });
}

function withReadAccess(type: WindowedType, fields: Field[]): Field[] {
  const { teaser, body } = windowTraitsOf(type);
  const accessOf = new Map<string, FieldAccess>([
    ...teaser.map((name) => [name, readsTeaser(type)] as const),
    ...body.map((name) => [name, readsBody(type)] as const),
  ]);
  const found = new Set<string>();
  const readable = readableBy(fields, accessOf, found);
  const missing = [...accessOf.keys()].filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`The collection "${type}" lacks fields of its window: ${missing.join(', ')}.`);
  return readable;
}

const comingSoonTab = (type: ComingSoonType): Tab => ({
  label: { bg: 'Очаквайте', en: 'Coming soon' },
  fields: [...comingSoonFields(type), expectedField],
});

/** The window in the form: tabs behind the collection's own, and the beginning in the sidebar. */
function withWindowFields(type: WindowedType, fields: Field[]): Field[] {
  const tabs: Tab[] = [
    ...(isComingSoonType(type) ? [comingSoonTab(type)] : []),
    { label: windowWordsOf(type).expireAt, fields: expiryFields(type) },
  ];
  const first = fields.findIndex(isTabs);
  const own = fields[first];
  if (own?.type !== 'tabs') return [...fields, { type: 'tabs', tabs }, publishAtField(type)];
  return [
    ...fields.slice(0, first),
    { ...own, tabs: [...own.tabs, ...tabs] },
    publishAtField(type),
    ...fields.slice(first + 1),
  ];
}

/**
 * The collection with a window: its documents start and end at individual instants, and `visibilityAt` decides which parts may be
 * read. The descriptor of the type defines the teaser and the body, and whether there is a reveal.
 */
export function withWindow(collection: CollectionConfig): CollectionConfig {
  const { slug, access, fields, hooks } = collection;
  if (!isWindowedType(slug)) throw new Error(`The descriptor of "${slug}" has no window.`);
  return {
    ...collection,
    access: { ...access, read: readsWindowed(slug) },
    forceSelect: { ...collection.forceSelect, ...windowSelection(slug) },
    hooks: {
      ...hooks,
      beforeOperation: [tellNextChange(slug), ...(hooks?.beforeOperation ?? [])],
      beforeRead: [keepOutcomeMissing, ...(hooks?.beforeRead ?? [])],
      beforeChange: [
        fillPublishAt,
        ...(isComingSoonType(slug) ? [refusePromise(slug), recordPromise(slug)] : []),
        ...(hooks?.beforeChange ?? []),
      ],
      afterRead: [...(hooks?.afterRead ?? []), projectForSite(slug)],
    },
    fields: withWindowFields(slug, withReadAccess(slug, fields)),
  };
}
