import { ledgerRowSchema, type LedgerRow } from '../../releases/ledger/ledger-row';
import type { EventContext } from './window-events';
import { windowRow, type WindowRow } from './window-row';

export const aContext = (changed: Partial<EventContext> = {}): EventContext => ({
  language: 'bg',
  timeZone: 'Europe/Sofia',
  now: Date.parse('2027-05-01T09:00:00.000Z'),
  names: new Map([['u1', 'Мария']]),
  ...changed,
});

/** A row with all languages, as the adapters return it. */
export const anAnnouncement = (changed: Record<string, unknown> = {}): WindowRow =>
  windowRow('announcements', {
    id: 'a1',
    title: { bg: 'Покана', en: 'Invitation' },
    slug: { bg: 'pokana', en: 'invitation' },
    comingSoon: false,
    expireOutcome: 'archived',
    updatedBy: 'u1',
    updatedAt: '2027-04-01T09:00:00.000Z',
    ...changed,
  });

export const aRelease = (changed: Record<string, unknown> = {}): LedgerRow =>
  ledgerRowSchema.parse({
    id: 'r1',
    title: 'Откриване',
    state: 'scheduled',
    kind: 'release',
    dueAt: '2027-05-12T06:00:00.000Z',
    plan: [{ type: 'pages', id: 'p1', action: 'publish', locales: null, title: 'За нас' }],
    scheduledBy: 'u1',
    scheduledAt: '2027-04-20T09:00:00.000Z',
    createdAt: '2027-04-20T09:00:00.000Z',
    ...changed,
  });
