import { adminLanguages } from '@civic/content/admin-languages';
import type { Payload, Where } from 'payload';

import { openAccounts } from '../../../content/collections/users/closing';
import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { translatorIn } from '../../../platform/words/admin-texts';
import { releasesSlug, type LedgerRow } from '../ledger/ledger-row';
import type { Finding, ReleasableType } from '../plan';
import { labelOfPath } from '../preflight/content/label-of-path';
import type { MailedRelease } from './mailed-release';
import { decisionMessage, failureMessage, overdueMessage, preflightMessage, type LabelOf } from './messages';
import { renderHtml, renderText, type Message } from './render';
import type { TextsByLanguage } from './write-message';

interface Account {
  id: string;
  email?: string | null;
}

async function addressesOf(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find<Account>({
    collection: 'users',
    where,
    select: { email: true },
    sort: 'email',
    limit: 0,
    pagination: false,
  });
  return docs.flatMap(({ email }) => (email ? [email] : []));
}

/** The recipients of a release's messages: the person who scheduled it; every administrator when that person's account is closed. */
async function recipientsOf(payload: Payload, scheduledBy: string | null): Promise<string[]> {
  const author = scheduledBy
    ? await addressesOf(payload, { and: [{ id: { equals: scheduledBy } }, openAccounts] })
    : [];
  return author.length > 0 ? author : addressesOf(payload, { and: [{ role: { equals: 'admin' } }, openAccounts] });
}

async function textsOf({ config }: Payload): Promise<TextsByLanguage> {
  const texts = adminLanguages.map(async (language) => [language, await translatorIn(language, config)] as const);
  return Object.fromEntries(await Promise.all(texts)) as TextsByLanguage;
}

async function mailed(payload: Payload, row: LedgerRow): Promise<MailedRelease> {
  const adminUrl = `${payload.config.serverURL}${payload.config.routes.admin}`;
  return {
    title: row.title ?? '—',
    kind: row.kind,
    dueAt: Date.parse(row.dueAt ?? row.createdAt ?? ''),
    items: row.plan,
    timeZone: await siteTimeZone({ payload }),
    adminUrl,
    url: `${adminUrl}/collections/${releasesSlug}/${row.id}`,
  };
}

/** @throws the mail server's error when it rejects a message. */
async function send(payload: Payload, row: LedgerRow, message: Message): Promise<void> {
  const to = await recipientsOf(payload, row.scheduledBy);
  if (to.length === 0) {
    payload.logger.warn(`Nobody can be told of release ${row.id}: its author is gone and there is no administrator.`);
    return;
  }
  await payload.sendEmail({
    to,
    subject: message.subject,
    text: renderText(message),
    html: renderHtml(message),
    // Suppresses out-of-office replies.
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

/** Informs its author that a release failed, and why. @throws when the mail cannot be sent. */
export async function mailFailure(payload: Payload, row: LedgerRow): Promise<void> {
  const reason = row.error ? { bg: row.error.bg, en: row.error.en } : null;
  await send(payload, row, failureMessage(await mailed(payload, row), reason, await textsOf(payload)));
}

/** Informs its author that a release needs a decision, and why. @throws when the mail cannot be sent. */
export async function mailDecision(payload: Payload, row: LedgerRow): Promise<void> {
  const reason = row.error ? { bg: row.error.bg, en: row.error.en } : null;
  await send(payload, row, decisionMessage(await mailed(payload, row), reason, await textsOf(payload)));
}

/** Informs its author that a release is overdue. @throws when the mail cannot be sent. */
export async function mailOverdue(payload: Payload, row: LedgerRow): Promise<void> {
  await send(payload, row, overdueMessage(await mailed(payload, row), await textsOf(payload)));
}

/** The label of a finding's field, from the configuration. */
const labelIn =
  (payload: Payload): LabelOf =>
  ({ document, path }) => {
    const type = document?.split('/')[0] as ReleasableType | undefined;
    const fields = type && type in payload.collections ? fieldsOf(payload, type) : null;
    return fields && path ? labelOfPath(fields, path) : null;
  };

/** Informs its author, before a release is due, of the problems found by the second check. @throws when the mail cannot be sent. */
export async function mailPreflight(
  payload: Payload,
  row: Omit<LedgerRow, 'findings'> & { findings: Finding[] },
): Promise<void> {
  const release = await mailed(payload, row);
  await send(payload, row, preflightMessage(release, row.findings, labelIn(payload), await textsOf(payload)));
}
