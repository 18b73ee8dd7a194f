import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { EmailAdapter, Payload } from 'payload';

import { keepingFiles } from './keeping-files';

const rendering =
  (message: unknown): EmailAdapter =>
  () =>
    ({
      name: 'x',
      defaultFromAddress: 'a@b.example',
      defaultFromName: 'A',
      sendEmail: async () => ({ message }),
    }) as ReturnType<EmailAdapter>;

const payload = {} as Payload;

test('a message becomes a file that only its owner reads', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'civic-mail-'));
  const adapter = keepingFiles(rendering(Buffer.from('Subject: Здравейте')), path.join(directory, 'mail'))({ payload });
  await adapter.sendEmail({ to: 'editor@demo.example' });
  const [name] = await readdir(path.join(directory, 'mail'));
  expect(name).toMatch(/^\d{4}-\d\d-\d\dT.*\.eml$/);
  expect(await readFile(path.join(directory, 'mail', String(name)), 'utf8')).toBe('Subject: Здравейте');
  await rm(directory, { recursive: true });
});

test('a transport that sends instead of rendering is a mistake', async () => {
  const adapter = keepingFiles(rendering('sent'), tmpdir())({ payload });
  await expect(adapter.sendEmail({ to: 'editor@demo.example' })).rejects.toThrow('renders no messages');
});
