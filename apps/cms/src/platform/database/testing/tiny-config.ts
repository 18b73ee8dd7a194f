import type { CollectionConfig, SanitizedConfig } from 'payload';
import { buildConfig } from 'payload';

import { createDatabase } from '../create-database';
import { afterCommit } from '../transactions/after-commit';
import type { TinyPayload } from './tiny-payload';

/** The calls of the hooks, in order. */
export const seen: string[] = [];

const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: () => true, read: () => true, update: () => true },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true, unique: true },
    { name: 'count', type: 'number' },
    { name: 'tags', type: 'array', fields: [{ name: 'tag', type: 'text' }] },
  ],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        const payload = req.payload as unknown as TinyPayload;
        await payload.create({ collection: 'outbox', data: { note: String(doc.title) }, req });
        await afterCommit(req, () => seen.push(`after commit of ${doc.title}`));
        if (String(doc.title).startsWith('fails')) throw new Error('The hook fails on purpose.');
        seen.push(`hook of ${doc.title}`);
      },
    ],
  },
};

const outbox: CollectionConfig = { slug: 'outbox', fields: [{ name: 'note', type: 'text', required: true }] };

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] };

/** The smallest CMS that writes a second row in the transaction of the first. */
export const tinyConfig = (url: string): Promise<SanitizedConfig> =>
  buildConfig({
    secret: 'only-for-tests-only-for-tests-0000',
    db: createDatabase({ url }),
    collections: [notes, outbox, users],
    // Two, because globals share a collection on MongoDB and declare the same indexes.
    globals: ['settings', 'navigation'].map((slug) => ({
      slug,
      versions: { drafts: true },
      fields: [{ name: 'name', type: 'text', index: true }],
    })),
    admin: { user: 'users' },
    typescript: { autoGenerate: false },
    telemetry: false,
    graphQL: { disable: true },
    logger: { options: { level: 'silent' } },
  });
