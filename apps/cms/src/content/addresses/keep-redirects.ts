import { addressedTypes, type AddressedType } from '@civic/content/content-types';
import type { CollectionConfig, Config, PayloadRequest, Plugin } from 'payload';

import { movedPaths } from './old-paths';
import { publicSlugs, type PublicSlugs } from './public-slugs';

const keepingKey = 'civicKeepingRedirects';

/** Runs `work`, in which the CMS itself writes redirects. */
async function keepingRedirects(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  req.context[keepingKey] = true;
  try {
    await work();
  } finally {
    delete req.context[keepingKey];
  }
}

/** Whether the CMS itself is writing the redirect, for an address that a document leaves. */
export const isKeepingRedirects = ({ context }: Pick<PayloadRequest, 'context'>) => context[keepingKey] === true;

const contextKey = (type: AddressedType, id: string) => `addresses/${type}/${id}`;

async function redirect(req: PayloadRequest, from: string, relationTo: AddressedType, value: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    req,
  });
  const [existing] = docs;
  const data = { from, to: { relationTo, value }, url: null };
  if (existing) await req.payload.update({ collection: 'redirects', id: existing.id, data, req });
  else await req.payload.create({ collection: 'redirects', data, req });
}

/** A path that a document or page occupies needs no redirect. */
async function removeRedirects(req: PayloadRequest, from: string[]): Promise<void> {
  const where = { from: { in: from } };
  const { docs } = await req.payload.find({ collection: 'redirects', where, depth: 0, pagination: false, req });
  for (const { id } of docs) await req.payload.delete({ collection: 'redirects', id, req });
}

const watch = (collection: CollectionConfig, type: AddressedType): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [
      ...(collection.hooks?.beforeChange ?? []),
      async ({ data, operation, originalDoc, req }) => {
        if (operation !== 'update' || data._status !== 'published') return;
        const id = String(originalDoc?.id ?? data.id);
        req.context[contextKey(type, id)] = await publicSlugs(req, type, id);
      },
    ],
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, req }) => {
        if (doc._status !== 'published') return;
        const id = String(doc.id);
        const before = (req.context[contextKey(type, id)] ?? {}) as PublicSlugs;
        const { gone, current } = movedPaths(type, before, await publicSlugs(req, type, id));
        if (current.length > 0) await removeRedirects(req, current);
        await keepingRedirects(req, async () => {
          for (const path of gone) await redirect(req, path, type, id);
        });
      },
    ],
  },
});

/** Keeps public addresses working: a publication under a new one leaves a redirect, in its transaction. */
export const keepRedirects: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const type = addressedTypes.find((candidate) => candidate === collection.slug);
    return type ? watch(collection, type) : collection;
  }),
});
