import type { CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload';

import { forgetRestoring } from '../platform/upstream/restored-as-draft';

const contextKey = 'civicReleaseStatus';

/** Runs `work`, in which documents are written with the status. Payload itself would keep that of the restored version. */
export async function settingStatus<Result>(
  req: PayloadRequest,
  status: 'published' | 'draft',
  work: () => Promise<Result>,
): Promise<Result> {
  req.context[contextKey] = status;
  try {
    return await work();
  } finally {
    delete req.context[contextKey];
    forgetRestoring(req);
  }
}

const backKey = 'civicTakingBack';

/** Runs `work`, in which documents are restored: rules about changes, such as the reason for a new date, do not apply. */
export async function takingBack<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  req.context[backKey] = true;
  try {
    return await work();
  } finally {
    delete req.context[backKey];
  }
}

export const isTakingBack = ({ context }: { context?: PayloadRequest['context'] }) => context?.[backKey] === true;

/** Whether a release, and not a person, is writing the document, as it was pinned. */
export const isReleasing = ({ context }: Pick<PayloadRequest, 'context'>) => context[contextKey] !== undefined;

const setStatus: CollectionBeforeChangeHook = ({ data, req }) => {
  const status = req.context[contextKey];
  return status === undefined ? data : { ...data, _status: status };
};

const hasDrafts = ({ versions }: CollectionConfig) => typeof versions === 'object' && Boolean(versions.drafts);

/** The collection with its status set by releases, before any other hook runs. */
export function withReleasedStatus(collection: CollectionConfig): CollectionConfig {
  if (!hasDrafts(collection)) return collection;
  const { hooks } = collection;
  return { ...collection, hooks: { ...hooks, beforeChange: [setStatus, ...(hooks?.beforeChange ?? [])] } };
}
