import type { Payload } from 'payload';

import { demoAccounts } from '../content/collections/users/demo-accounts';
import { inOneTransaction } from '../platform/database/transactions/in-transaction';
import { documentGroups } from './content/documents';
import { files } from './content/files';
import { globalSeeds } from './content/globals/globals';
import { pictures } from './content/pictures';
import type { Report } from './progress';
import { seedEach } from './seed-each';
import { createAccount, missingAccounts } from './store/accounts';
import { createWritten } from './store/create-written';
import { findWritten } from './store/find-written';
import { createFile } from './store/files';
import { isSaved, saveGlobal } from './store/globals';
import { createKnownIds } from './store/known-ids';
import { createPicture } from './store/pictures';
import { findUploads } from './store/uploads';

/**
 * Creates the missing parts of the demo: pictures, files, documents, globals and accounts. Existing content stays unchanged, however an
 * editor has edited it. Pictures and files are saved one by one, all the rest at once or not at all. Returns the number of created entries.
 */
export async function seed(payload: Payload, { report }: { report: Report }): Promise<number> {
  const ids = createKnownIds();
  const drawn = await findUploads(payload, 'media', pictures);
  const uploaded = await seedEach('pictures', pictures, report, async (picture) => {
    const existing = drawn.get(picture.key);
    ids.add('media', picture.key, existing ?? (await createPicture(payload, picture)));
    return existing === undefined;
  });

  const stored = await findUploads(payload, 'documents', files);
  const filed = await seedEach('files', files, report, async (file) => {
    const existing = stored.get(file.key);
    ids.add('documents', file.key, existing ?? (await createFile(payload, file)));
    return existing === undefined;
  });

  const written = await Promise.all(
    documentGroups.map(async (group) => ({
      ...group,
      existing: await findWritten(payload, group.collection, group.seeds),
    })),
  );
  const unsaved = new Set<string>();
  for (const global of globalSeeds) if (!(await isSaved(payload, global))) unsaved.add(global.slug);
  const missing = new Set(await missingAccounts(payload));

  return inOneTransaction(payload, async (req) => {
    let created = uploaded + filed;
    for (const { collection, seeds, existing } of written) {
      created += await seedEach(collection, seeds, report, async (document) => {
        const id = existing.get(document.key);
        ids.add(collection, document.key, id ?? (await createWritten(req, collection, document, ids)));
        return id === undefined;
      });
    }
    created += await seedEach('globals', globalSeeds, report, async (global) => {
      if (!unsaved.has(global.slug)) return false;
      await saveGlobal(req, global, ids);
      return true;
    });
    created += await seedEach('accounts', demoAccounts, report, async (account) => {
      if (!missing.has(account)) return false;
      await createAccount(req, account);
      return true;
    });
    return created;
  });
}
