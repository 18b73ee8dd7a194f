import type { CollectionBeforeDeleteHook } from 'payload';

import { Refused } from '../platform/errors';
import { say } from '../platform/words/validators';
import { hasRole } from './roles';

const refusal = {
  bg: 'Документът вече е бил на сайта. Помолете редактор да го изтрие.',
  en: 'The document has been on the website. Ask an editor to delete it.',
};

/** Contributors delete only what was never public: what visitors may have bookmarked is for editors to decide. @throws Refused */
export const keepWhatWasPublic: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user || hasRole(req.user, 'editor')) return;
  const { totalDocs } = await req.payload.db.countVersions({
    collection: collection.slug,
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    req,
  });
  if (totalDocs > 0) throw new Refused(say(refusal, { req }));
};
