/** A document (`type/id`) or a global (`globals/slug`) of which a transaction has written something. */
export interface Written {
  key: string;
  /** Its row in the main table, one of its versions, or the deletion of it all. */
  what: 'row' | 'version' | 'deletion';
}

/** The arguments of the adapter's writing methods, as far as they name what is written. */
interface Names {
  id?: unknown;
  collection?: unknown;
  collectionSlug?: unknown;
  global?: unknown;
  globalSlug?: unknown;
  slug?: unknown;
  parent?: unknown;
  versionData?: { parent?: unknown };
  where?: unknown;
}

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const valueAt = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;

const idOf = (row: unknown): unknown => valueAt(row, 'id');

/** The id that a query asks for. */
const idIn = (where: unknown): unknown => valueAt(idOf(where), 'equals');

/** Ids are objects where MongoDB's adapter returns what it has from the driver. */
const textOf = (id: unknown): string | null => {
  if (isText(id)) return String(id);
  return id !== null && typeof id === 'object' ? String(id) : null;
};

const named = (type: unknown, ids: unknown[], what: Written['what']): Written[] =>
  isText(type)
    ? ids.flatMap((id) => {
        const text = textOf(id);
        return text === null ? [] : [{ key: `${type}/${text}`, what }];
      })
    : [];

/**
 * What a writing method of the adapter has written, by its arguments and its result. Versions that are deleted are left out: the newest
 * is deleted only with its document.
 */
export function writtenBy(method: string, args: Names, result: unknown): Written[] {
  const { collection } = args;
  switch (method) {
    case 'create':
    case 'updateOne':
    case 'upsert':
      return named(collection, [args.id ?? idOf(result) ?? idIn(args.where)], 'row');
    case 'updateMany':
      return named(collection, Array.isArray(result) ? result.map(idOf) : [], 'row');
    case 'deleteOne':
      return named(collection, [idOf(result) ?? idIn(args.where)], 'deletion');
    case 'createVersion':
      return named(args.collectionSlug, [args.parent], 'version');
    case 'updateVersion':
      return named(collection, [args.versionData?.parent], 'version');
    case 'createGlobal':
    case 'updateGlobal':
      return named('globals', [args.slug], 'row');
    case 'createGlobalVersion':
    case 'updateGlobalVersion':
      return named('globals', [args.globalSlug ?? args.global], 'version');
    default:
      return [];
  }
}
