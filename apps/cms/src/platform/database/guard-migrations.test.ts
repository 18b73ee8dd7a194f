import type { BaseDatabaseAdapter } from 'payload';

import { guardMigrations } from './guard-migrations';

function adapterWith(migrate: () => Promise<void>) {
  const log: string[] = [];
  const logger = { error: (entry: { msg: string }) => log.push(`logged ${entry.msg}`) };
  const adapter = { payload: { logger }, migrate };
  guardMigrations(adapter as unknown as BaseDatabaseAdapter, async (run) => {
    log.push('before');
    await run().finally(() => log.push('after'));
  });
  return { adapter, logger, log };
}

const exitListeners = () => process.listenerCount('exit');

describe('guardMigrations', () => {
  it('puts something around a command', async () => {
    const { adapter, log } = adapterWith(() => Promise.resolve(void log.push('migrate')));
    const listeners = exitListeners();
    await adapter.migrate();
    expect(log).toEqual(['before', 'migrate', 'after']);
    expect(exitListeners()).toBe(listeners);
  });

  it('says what failed when Payload ends the process', async () => {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { adapter, logger, log } = adapterWith(() => {
      const entry = { err: new Error('no such column'), msg: 'Error running migration' };
      logger.error(entry);
      // Stands for process.exit(1).
      process.listeners('exit').at(-1)?.(1);
      return Promise.reject(entry.err);
    });
    const { error } = logger;
    await expect(adapter.migrate()).rejects.toThrow('no such column');
    expect(written).toHaveBeenCalledWith(expect.stringMatching(/A migration failed .*no such column/));
    expect(log).toEqual(['before', 'logged Error running migration', 'after']);
    logger.error({ msg: 'later' });
    expect(log.at(-1)).toBe('logged later');
    expect(error).toBeDefined();
    written.mockRestore();
  });
});
