import type { CollectionConfig, Config, GlobalConfig, PayloadRequest, Plugin } from 'payload';

import { BadRequest, Refused } from '../platform/errors';
import { say } from '../platform/words/validators';
import { keepWhatWasPublic } from './never-public';
import { publishingRefusal, type Attempt } from './publishing';
import { hasRole } from './roles';

const refusal = {
  bg: 'Нямате право да публикувате или да сваляте съдържание. Запазете го като чернова; отговорен редактор ще го публикува.',
  en: 'You cannot publish or take down content. Save a draft and ask a publisher.',
};

const oneLanguage = {
  bg: 'Всички езици се публикуват заедно, защото имат общи полета.',
  en: 'All languages are published together: they share the fields that are not translated.',
};

interface WriteArguments {
  draft?: unknown;
  publishSpecificLocale?: unknown;
  data?: { _status?: unknown };
}

/**
 * A write that does not say what becomes of the document is a draft. Payload would write it where visitors read: over what they have, or, with
 * the status of newer edits, so that they have nothing.
 */
function draftUnlessSaid<Args>(args: Args, operation: string, overrideAccess: boolean | undefined): Args {
  const { data, draft } = (args ?? {}) as WriteArguments;
  return overrideAccess || operation !== 'update' || draft || data?._status !== undefined
    ? args
    : { ...args, draft: true };
}

/** Refuses an attempt without the permission; the system itself (`overrideAccess`) may. */
function check(
  req: PayloadRequest,
  operation: string,
  overrideAccess: boolean | undefined,
  args: WriteArguments,
): void {
  if (overrideAccess) return;
  const { draft, publishSpecificLocale, data } = args;
  const attempt: Attempt = { operation, draft, publishSpecificLocale, status: data?._status };
  const reason = publishingRefusal(attempt, req.user);
  if (reason === 'one-language') throw new BadRequest(say(oneLanguage, { req }));
  if (reason === 'not-allowed') throw new Refused(say(refusal, { req }));
}

/** The final check, however the document arrived: only a publisher writes a published one. */
function checkOutcome(req: PayloadRequest, data: { _status?: unknown }): void {
  if (req.user && data._status === 'published' && !hasRole(req.user, 'publisher'))
    throw new Refused(say(refusal, { req }));
}

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

const guardCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ({ args, operation, overrideAccess, req }) => {
        const said = draftUnlessSaid(args, operation, overrideAccess);
        check(req, operation, overrideAccess, (said ?? {}) as WriteArguments);
        return said;
      },
      ...(collection.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), ({ data, req }) => checkOutcome(req, data)],
    beforeDelete: [keepWhatWasPublic, ...(collection.hooks?.beforeDelete ?? [])],
  },
});

const guardGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, operation, overrideAccess, req }) => {
        const said = draftUnlessSaid(args, operation, overrideAccess);
        check(req, operation, overrideAccess, (said ?? {}) as WriteArguments);
        return said;
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [...(global.hooks?.beforeChange ?? []), ({ data, req }) => checkOutcome(req, data)],
  },
});

/** Guards every type with drafts against publication without the permission. */
export const guardPublishing: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    hasDrafts(collection) ? guardCollection(collection) : collection,
  ),
  globals: config.globals?.map((global) => (hasDrafts(global) ? guardGlobal(global) : global)),
});
