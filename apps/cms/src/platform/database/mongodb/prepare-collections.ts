import type { MongodbAdapter } from '../../upstream/mongodb-adapter';

type Prepared = Pick<MongodbAdapter, 'collections' | 'connection' | 'versions'>;

/**
 * Waits until every model has its collection and its indexes. Mongoose creates them in the background, and a transaction that meets
 * a half-created collection fails. @throws when an index cannot be created, such as a unique one over duplicate rows.
 */
export async function prepareCollections({ collections, connection, versions }: Prepared): Promise<void> {
  const needed = new Set<unknown>([...Object.values(collections), ...Object.values(versions)]);
  const ready = Object.values(connection.models).map(async (model) => {
    const made = model.init();
    // All globals share a collection, and Mongoose gives an index that two of them declare the same name and two meanings. MongoDB
    // refuses the second; a handful of rows needs neither.
    await (needed.has(model) ? made : made.catch(() => undefined));
  });
  await Promise.all(ready);
}
