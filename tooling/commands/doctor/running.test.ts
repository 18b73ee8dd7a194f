import { clockFindings, lockFindings } from './running.mjs';

describe('the clock of a running part', () => {
  it.each([
    [90_000, 'warn', /the site is 90\.0 s behind/],
    [-1500, 'warn', /the site is 1\.5 s ahead/],
  ])('is told when it is wrong by %i ms', (offsetMs, level, text) => {
    const findings = clockFindings('the site', { state: 'wrong', offsetMs });
    expect(findings).toEqual([expect.objectContaining({ level, text: expect.stringMatching(text) as string })]);
  });

  it('is fine when it is right, and not mentioned when it is unknown', () => {
    expect(clockFindings('the site', { state: 'right', offsetMs: 3 })).toMatchObject([{ level: 'ok' }]);
    expect(clockFindings('the site', { state: 'unknown', offsetMs: null })).toEqual([]);
    expect(clockFindings('the site')).toEqual([]);
  });
});

describe('a locked database', () => {
  it('is told with the process that holds the lock, where it is known', () => {
    const holder = { pid: 4711, command: 'sqlite3' };
    expect(lockFindings({ state: 'locked', forSeconds: 12, holder })).toMatchObject([
      { level: 'warn', text: 'Process 4711 (sqlite3) has locked the database for 12 s' },
    ]);
    expect(lockFindings({ state: 'locked', forSeconds: 12, holder: null })[0]?.text).toMatch(/^Another process/);
    expect(lockFindings({ state: 'free' })).toEqual([]);
  });
});
