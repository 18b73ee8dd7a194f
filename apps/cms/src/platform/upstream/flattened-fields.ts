/**
 * The fields of a type of content without those that only arrange others.
 *
 * Read against: payload 3.90.1.
 * Why: releases, previews and the usages of pictures walk through documents as the database keeps them. Payload's own walkers run hooks.
 * At an upgrade: a field that is flattened in another way is not merged by language, not checked and not searched for pictures.
 */
import type { CollectionSlug, FlattenedField, GlobalSlug, Payload } from 'payload';

/** The fields of a collection, in their order. */
export const fieldsOf = ({ collections }: Pick<Payload, 'collections'>, type: CollectionSlug): FlattenedField[] =>
  collections[type].config.flattenedFields;

/** The fields of a global, in their order; empty for an unknown global. */
export const globalFieldsOf = ({ globals }: Pick<Payload, 'globals'>, slug: GlobalSlug): FlattenedField[] =>
  globals.config.find((global) => global.slug === slug)?.flattenedFields ?? [];
