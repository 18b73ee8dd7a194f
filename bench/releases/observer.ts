import Database from 'libsql';
import { MongoClient } from 'mongodb';

import { pause } from '../../e2e/harness/wait';

export type Marks = Map<string, string>;

interface Reader {
  /** What visitors have: the mark of each page. */
  read(): Promise<Marks>;
  close(): Promise<void>;
}

function sqliteReader(file: string): Reader {
  const database = new Database(file, { readonly: true });
  const query = database.prepare(
    "select l._parent_id as id, l.summary as mark from pages_locales l join pages p on p.id = l._parent_id where l._locale = 'bg' and p._status = 'published'",
  );
  return {
    read: () => {
      const rows = query.all() as { id: string; mark: string | null }[];
      return Promise.resolve(new Map(rows.map(({ id, mark }) => [id, mark ?? ''])));
    },
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

async function mongodbReader(url: string): Promise<Reader> {
  const client = await MongoClient.connect(url);
  const pages = client.db().collection<{ summary?: { bg?: string } }>('pages');
  return {
    read: async () => {
      const rows = await pages.find({ _status: 'published' }, { projection: { 'summary.bg': 1 } }).toArray();
      return new Map(rows.map(({ _id, summary }) => [String(_id), summary?.bg ?? '']));
    },
    close: () => client.close(),
  };
}

/**
 * Reads the database past the CMS, again and again, and notes when each mark was first there. `firstSeen` may be a little late,
 * never early.
 */
export async function observe(databaseUrl: string, every: number) {
  const reader = databaseUrl.startsWith('file:')
    ? sqliteReader(databaseUrl.slice('file:'.length))
    : await mongodbReader(databaseUrl);
  const firstSeen: Record<string, number> = {};
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const marks = await reader.read();
      const now = Date.now();
      for (const [id, mark] of marks) firstSeen[`${id} ${mark}`] ??= now;
      await pause(every);
    }
  })();
  return {
    firstSeen,
    async stop() {
      isOver = true;
      await watching;
      await reader.close();
    },
  };
}
