import type { Payload } from 'payload';

import { inOneTransaction } from '../../platform/database/transactions/in-transaction';
import type { FileSeed } from '../content/files';
import { languagesToWrite } from '../localized';
import { fileStem } from './uploads';

/** Uploads a file with its texts in every language. Returns its id. */
export async function createFile(payload: Payload, seed: FileSeed): Promise<string> {
  const { description, key, kind, languages, make, mimetype, title } = seed;
  const data = make();
  const { first, others } = languagesToWrite();
  return inOneTransaction(payload, async (req) => {
    const { id } = await payload.create({
      collection: 'documents',
      data: { title: title[first], description: description[first], languages },
      file: { data, mimetype, name: `${fileStem(key)}.${kind}`, size: data.length },
      locale: first,
      depth: 0,
      req,
    });
    for (const locale of others) {
      const texts = { title: title[locale], description: description[locale] };
      await payload.update({ collection: 'documents', id, data: texts, locale, depth: 0, req });
    }
    return id;
  });
}
