import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { stopAllGroups } from './process-groups.mjs';
import { KeptService } from './service.mjs';

let folder: string;
let ending = false;
const keep = (code: string, command = process.execPath) =>
  new KeptService({
    name: 'part',
    command,
    args: ['-e', code],
    cwd: folder,
    env: { PATH: '/usr/bin' },
    logFile: path.join(folder, 'part.log'),
    isEnding: () => ending,
  });

beforeEach(() => {
  ending = false;
  folder = mkdtempSync(path.join(tmpdir(), 'civic-service-'));
});

afterEach(async () => {
  ending = true;
  await stopAllGroups();
  rmSync(folder, { recursive: true });
});

test('a program that fails at once is given up, with its last words', async () => {
  const service = keep("console.error('no such database'); process.exit(3)");
  await expect(service.givenUp).rejects.toThrow(/part stopped \(code 3\)[^]*no such database[^]*part\.log/);
  expect(readFileSync(path.join(folder, 'part.log'), 'utf8')).toContain('no such database');
});

test('a program that is not there is given up', async () => {
  const service = keep('', '/no/such/program');
  await expect(service.givenUp).rejects.toThrow(/ENOENT/);
});

test('a program that has worked is started again when it crashes', async () => {
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const again = path.join(folder, 'again');
  const service = keep(`
    const fs = require('node:fs');
    if (fs.existsSync('once')) fs.writeFileSync('again', ''); else fs.writeFileSync('once', '');
    const crash = () => fs.existsSync('now') && !fs.existsSync('again') && process.exit(1);
    setInterval(crash, 20);
  `);
  service.hasWorked();
  writeFileSync(path.join(folder, 'now'), '');
  for (let tries = 0; tries < 1_000 && !existsSync(again); tries += 1)
    await new Promise((done) => setTimeout(done, 50));
  expect(existsSync(again)).toBe(true);
  expect(log.mock.calls.flat().join()).toMatch(/stopped \(code 1\); starting it again in 1 s/);
  log.mockRestore();
}, 60_000);
