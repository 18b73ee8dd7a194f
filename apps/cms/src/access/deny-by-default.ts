import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';

import { nobody } from './staff';

const collectionOperations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const;
const globalOperations = ['read', 'update', 'readVersions'] as const;

/** Operations that a configuration leaves open, as `<slug>.<operation>`; Payload would grant them to every user. */
export function undecidedOperations(config: Pick<Config, 'collections' | 'globals'>): string[] {
  const missing = (slug: string, operations: readonly string[], access: object | undefined) =>
    operations
      .filter((operation) => typeof Reflect.get(access ?? {}, operation) !== 'function')
      .map((name) => `${slug}.${name}`);
  return [
    ...(config.collections ?? []).flatMap(({ slug, access }) =>
      missing(slug, [...collectionOperations, 'admin'], access),
    ),
    ...(config.globals ?? []).flatMap(({ slug, access }) => missing(slug, globalOperations, access)),
  ];
}

const closed = <Operation extends string>(operations: readonly Operation[]) =>
  Object.fromEntries(operations.map((operation) => [operation, nobody])) as Record<Operation, typeof nobody>;

const closeCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...closed(collectionOperations), admin: () => false, ...collection.access },
});

const closeGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  access: { ...closed(globalOperations), ...global.access },
});

/** Denies access unless a rule allows it. Must be the last plugin, so that it sees what the others add. */
export const denyByDefault: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(closeCollection),
  globals: config.globals?.map(closeGlobal),
});
