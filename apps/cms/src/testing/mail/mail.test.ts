import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';
import { readMessage } from './read-message';

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'civic-release-mail-'));
let release: string;
let messages: ReturnType<typeof readMessage>[];

beforeAll(async () => {
  const env = { ...cmsEnvironment(folder), SMTP_URL: undefined };
  const results = await runScript('testing/mail/run-mail.ts', [], env);
  release = (results as { id: string }).id;
  const mail = path.join(folder, 'mail');
  messages = readdirSync(mail)
    .sort()
    .map((name) => readMessage(readFileSync(path.join(mail, name), 'latin1')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('writes to the person who scheduled, and to all administrators when that person is gone', () => {
  expect(messages.map(({ to }) => to)).toEqual([
    'author@example.org',
    'author@example.org',
    'author@example.org',
    'first@example.org, second@example.org',
  ]);
});

test('tells in the subject what the matter is', () => {
  expect(messages.map(({ subject }) => subject)).toEqual([
    'Неизпълнена промяна: Нов <трамвай> · A release failed',
    'Закъсняваща промяна: Нов <трамвай> · A release is overdue',
    'Проверете преди публикуването: Нов <трамвай> · Check before it goes live',
    'Неизпълнена промяна: Нов <трамвай> · A release failed',
  ]);
});

test('tells the reason, the moment and the way to the release', () => {
  const { text, html, automatic } = messages[0] as (typeof messages)[number];
  expect(text).toContain('Причина: Базата данни беше заета.');
  expect(text).toContain('12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC');
  expect(text).toContain(`https://cms.example/admin/collections/releases/${release}`);
  expect(text).not.toContain('SQLITE_BUSY');
  expect(html).toContain('промяната „Нов &lt;трамвай&gt;“');
  expect(automatic).toBe('auto-generated');
});

test('names the field of a finding as the admin does', () => {
  expect(messages[2]?.text).toContain(
    '– Трамваите, Съдържание на страницата 2 > Връзка > Адрес: Грешен адрес.\n  https://cms.example/admin/collections/pages/p1?field=layout.1.link.url',
  );
});
