/** Mails people about releases of a CMS with the real configuration, and prints as JSON whom. Payload does not load in Jest. */
import { randomUUID } from 'node:crypto';

import { getPayload, type Payload } from 'payload';

import config from '../../payload.config';
import { findRelease, outside } from '../../time/releases/ledger/ledger';
import { releasesSlug, type LedgerRow } from '../../time/releases/ledger/ledger-row';
import { mailFailure, mailOverdue, mailPreflight } from '../../time/releases/mail/mail';

const payload = await getPayload({ config, disableOnInit: true });

async function account(role: 'admin' | 'publisher', email: string): Promise<string> {
  const data = { email, role, name: email, password: randomUUID() };
  return (await payload.create({ collection: 'users', data })).id;
}

async function release(scheduledBy: string): Promise<string> {
  const row = await payload.db.create({
    collection: releasesSlug,
    data: {
      title: 'Нов <трамвай>',
      state: 'failed',
      kind: 'release',
      dueAt: '2027-05-12T06:00:00.000Z',
      plan: [{ type: 'pages', id: 'p1', action: 'publish', locales: null, title: 'Трамваите' }],
      error: { bg: 'Базата данни беше заета.', en: 'The database was busy.', detail: 'SQLITE_BUSY' },
      scheduledBy,
      findings: [],
    },
  });
  return String(row.id);
}

const rowOf = async (on: Payload, id: string) => (await findRelease(outside(on), id)) as LedgerRow;

const author = await account('publisher', 'author@example.org');
await account('admin', 'first@example.org');
await account('admin', 'second@example.org');
const id = await release(author);

await mailFailure(payload, await rowOf(payload, id));
await mailOverdue(payload, await rowOf(payload, id));
const finding = {
  severity: 'error' as const,
  code: 'field-validity',
  document: 'pages/p1',
  title: 'Трамваите',
  path: 'layout.1.link.url',
  message: { bg: 'Грешен адрес.', en: 'A wrong address.' },
};
await mailPreflight(payload, { ...(await rowOf(payload, id)), findings: [finding] });
await payload.update({ collection: 'users', id: author, data: { closed: true } });
await mailFailure(payload, await rowOf(payload, id));
await payload.db.updateMany({ collection: 'users', where: {}, data: { closedAt: new Date().toISOString() } });
await mailFailure(payload, await rowOf(payload, id));

await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify({ id })}\n`, () => process.exit(0));
