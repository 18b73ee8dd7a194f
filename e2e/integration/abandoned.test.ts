import { MongoClient } from 'mongodb';

import type { CmsClient } from '../harness/cms-client';
import { testDatabase } from '../harness/env';
import { soon } from '../harness/pace';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';

interface Presence {
  _id: string;
  beatAt: Date;
  sessions: unknown[];
}

/** SQLite ends with its only process. */
(testDatabase === 'mongodb' ? describe : describe.skip)('a process that died in a transaction (MongoDB)', () => {
  let stack: Stack;
  let publisher: CmsClient;
  let client: MongoClient;

  beforeAll(async () => {
    stack = await startStack();
    publisher = await stack.login('publisher');
    client = await MongoClient.connect(stack.cmsEnv.DATABASE_URL);
  });
  afterAll(async () => {
    await client?.close();
    await stack?.stop();
  });

  it('holds up a release for a moment, and not for the minute that the database would wait', async () => {
    const releases = releasesOf(publisher);
    const page = await publisher.publishNew('pages', { title: 'Задържана', summary: 'Преди.' });
    await publisher.saveDraft('pages', page.id, { summary: 'След.' });
    const dueAt = soon(5);
    const release = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);

    const dead = client.startSession();
    dead.startTransaction();
    const row = { title: { bg: 'Задържана' } };
    const held = await client
      .db()
      .collection('pages')
      .updateMany({ 'title.bg': row.title.bg }, { $set: { 'title.en': 'Held' } }, { session: dead });
    expect(held.modifiedCount).toBe(1);
    const presence = { _id: 'dead', beatAt: new Date(Date.now() - 5000), sessions: [dead.id?.id] };
    await client.db().collection<Presence>('cms-processes').insertOne(presence);

    const done = await releases.settled(release.id);
    expect(done.state).toBe('done');
    expect(Date.parse(String(done.doneAt)) - Date.parse(dueAt)).toBeLessThan(45_000);
    await expect(dead.commitTransaction()).rejects.toThrow();
    const { body } = await publisher.get<{ title: object; summary: string }>(`/pages/${page.id}?locale=all&depth=0`);
    expect(body).toMatchObject({ title: { bg: 'Задържана' }, summary: { bg: 'След.' } });
    expect(body.title).not.toHaveProperty('en', 'Held');
    expect(await client.db().collection<Presence>('cms-processes').findOne({ _id: 'dead' })).toBeNull();
  });
});
