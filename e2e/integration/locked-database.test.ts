import type { CmsClient } from '../harness/cms-client';
import { testDatabase } from '../harness/env';
import { lockFile } from '../harness/file-lock';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually, pause } from '../harness/wait';

/** Time for which a backup holds the lock, ms. */
const short = 5_000;
/** Time after which the CMS gives a statement up, ms; with room for a busy machine. */
const patience = 15_000;

interface Health {
  database: { state: string; forSeconds?: number; holder?: { pid: number; command: string } | null };
}

/** MongoDB has no file. */
(testDatabase === 'sqlite' ? describe : describe.skip)('another process locks the database (SQLite)', () => {
  let stack: Stack;
  let publisher: CmsClient;

  beforeAll(async () => {
    stack = await startStack();
    publisher = await stack.login('publisher');
  });
  afterAll(() => stack?.stop());

  async function health() {
    const start = performance.now();
    const body = (await (await fetch(`${stack.cms.url}/api/health`)).json()) as Health;
    return { took: performance.now() - start, ...body };
  }

  /** Answers of the health check until the end of a period. */
  async function healthFor(milliseconds: number) {
    const answers = [];
    for (const end = performance.now() + milliseconds; performance.now() < end;) {
      answers.push(await health());
      await pause(50);
    }
    return answers;
  }

  const summaryOf = async (id: string) =>
    (await publisher.get<{ summary: string }>(`/pages/${id}?locale=bg&depth=0&draft=true`)).body.summary;

  it('a save waits for it and succeeds, while everything else is answered', async () => {
    const page = await publisher.publishNew('pages', { title: 'Заключена', summary: 'Преди.' });
    await stack.delivered();
    const lock = await lockFile(stack.cmsEnv.DATABASE_URL);
    const save = publisher.publish('pages', page.id, { summary: 'След.' });
    const answers = await healthFor(short);
    expect(await summaryOf(page.id)).toBe('Преди.');
    await lock.release();
    await save;
    expect(await summaryOf(page.id)).toBe('След.');

    const times = answers.map(({ took }) => took).sort((a, b) => a - b);
    // Whoever waited for the lock would be answered when it is released.
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(short / 10);
    expect(times.at(-1)).toBeLessThan(short / 2);
    const told = answers.filter(({ database }) => database.state === 'locked');
    expect(told.at(-1)?.database.forSeconds).toBeGreaterThan(2);
    if (process.platform === 'linux') {
      expect(told.at(-1)?.database.holder).toEqual({
        pid: lock.pid,
        command: expect.stringMatching(/^node/) as string,
      });
    }
    await eventually(async () => (await health()).database.state === 'free');
  });

  it('a save that waits for too long is refused with words, and a release is carried out afterwards', async () => {
    const releases = releasesOf(publisher);
    const [page, planned] = [
      await publisher.publishNew('pages', { title: 'Отказана', summary: 'Преди.' }),
      await publisher.publishNew('pages', { title: 'Насрочена', summary: 'Преди.' }),
    ];
    await publisher.saveDraft('pages', planned.id, { summary: 'След.' });
    const dueAt = new Date(Date.now() + 5_000).toISOString();
    const release = await releases.schedule([{ type: 'pages', id: planned.id }], dueAt);
    const lock = await lockFile(stack.cmsEnv.DATABASE_URL);
    const path = `/pages/${page.id}?locale=bg&depth=0`;
    const [refused] = await Promise.all([
      publisher.request('PATCH', path, { summary: 'След.', _status: 'published' }),
      pause(patience + 5_000),
    ]);
    expect(refused.status).toBe(503);
    expect(JSON.stringify(refused.body)).toMatch(/нищо не е записано|nothing was saved/);
    await lock.release();

    expect(await summaryOf(page.id)).toBe('Преди.');
    const saved = await publisher.request('PATCH', path, { summary: 'След.', _status: 'published' });
    expect(saved.status).toBe(200);
    expect((await releases.settled(release.id)).state).toBe('done');
    expect(await summaryOf(planned.id)).toBe('След.');
  });
});
