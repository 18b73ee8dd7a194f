import type { CollectionConfig, Config, GlobalConfig, PayloadRequest, Plugin } from 'payload';

import { BadRequest } from '../platform/errors';
import { isSite } from './roles';
import { siteQueryProblems, type ReadArguments } from './site-queries';

interface Read {
  args: ReadArguments;
  operation: string;
  overrideAccess?: boolean;
  request: Pick<PayloadRequest, 'user' | 'locale' | 'fallbackLocale'>;
  type: string;
}

/** Refuses queries that the site may not make, and excludes data that it would get without asking. */
function guarded({ args, operation, overrideAccess, request, type }: Read): ReadArguments | undefined {
  if (overrideAccess || !isSite(request.user)) return undefined;
  const problems =
    operation === 'readDistinct'
      ? ['distinct values are not for the site']
      : siteQueryProblems(type, { ...args, locale: request.locale });
  if (problems.length > 0) throw new BadRequest(`The site may not read ${type} like this: ${problems.join('; ')}.`);
  // No text is replaced by one in another language, whatever the query says.
  request.fallbackLocale = false;
  return { ...args, joins: false };
}

const guardCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ({ args, operation, overrideAccess, req }) =>
        guarded({
          args: args as ReadArguments,
          operation,
          overrideAccess,
          request: req,
          type: collection.slug,
        }) as typeof args | undefined,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
});

const guardGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, operation, overrideAccess, req }) =>
        guarded({ args: args ?? {}, operation, overrideAccess, request: req, type: global.slug }),
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
});

/** Puts the guard in front of every read of every collection and global. */
export const guardReads: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(guardCollection),
  globals: config.globals?.map(guardGlobal),
});
