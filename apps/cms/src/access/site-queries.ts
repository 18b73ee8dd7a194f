import { contentTypeOf, isDocumentType } from '@civic/content/content-types';

interface Allowed {
  where: readonly string[];
  sort: readonly string[];
}

/** Paths by which the site may query. Any other could be an oracle on hidden content. */
function allowedFor(type: string): Allowed {
  if (type === 'redirects') return { where: ['id', 'from'], sort: [] };
  if (!isDocumentType(type)) return { where: [], sort: [] };
  const { addressed, filters, sorts } = contentTypeOf(type);
  return { where: ['id', ...(addressed ? ['slug'] : []), ...filters], sort: sorts };
}

/** The arguments that can widen a read. */
export interface ReadArguments {
  depth?: unknown;
  draft?: unknown;
  joins?: unknown;
  locale?: unknown;
  populate?: unknown;
  sort?: unknown;
  trash?: unknown;
  where?: unknown;
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== false;

function pathsOf(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([path, value]) =>
    ['and', 'or'].includes(path.toLowerCase()) && Array.isArray(value) ? value.flatMap(pathsOf) : [path],
  );
}

const sortsOf = (sort: unknown) =>
  [sort]
    .flat()
    .filter((part): part is string => typeof part === 'string')
    .flatMap((part) => part.split(','))
    .map((part) => part.trim().replace(/^-/, ''));

/** The reasons why the site may not read like this; empty when it may. `type` is the slug of a collection or of a global. */
export function siteQueryProblems(type: string, args: ReadArguments): string[] {
  const allowed = allowedFor(type);
  return [
    ...(['draft', 'joins', 'populate', 'trash'] as const)
      .filter((name) => isGiven(args[name]))
      .map((name) => `${name} is not for the site`),
    ...(Number(args.depth ?? 0) > 0 ? ['depth must be 0'] : []),
    // Payload fails on a withheld rich text when it reads all languages at once.
    ...(args.locale === 'all' ? ['locale must name one language'] : []),
    ...pathsOf(args.where)
      .filter((path) => !allowed.where.includes(path))
      .map((path) => `where: ${path} is not allowed`),
    ...sortsOf(args.sort)
      .filter((path) => !allowed.sort.includes(path))
      .map((path) => `sort: ${path} is not allowed`),
  ];
}
