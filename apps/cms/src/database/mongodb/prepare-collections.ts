import type { MongodbAdapter } from './mongodb-adapter';

type Connection = Pick<MongodbAdapter, 'connection'>;

/**
 * Waits until every model has its collection and its indexes. Mongoose makes them in the background, and a transaction
 * that meets a collection in the making fails.
 */
export async function prepareCollections({ connection }: Connection): Promise<void> {
  await Promise.all(Object.values(connection.models).map((model) => model.init()));
}
