import type { FlattenedField } from 'payload';

import { uploadIds } from './upload-ids';

/** From when until when an image may be seen because one document shows it; ISO 8601, UTC. */
export interface Exposure {
  media: string;
  from: string;
  until: string;
}

export const always = { from: '1970-01-01T00:00:00.000Z', until: '9999-12-31T23:59:59.999Z' };

const instant = (value: unknown) => {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  return new Date(value).toISOString();
};

const later = (one: string, other: string) => (one > other ? one : other);

/** When visitors see the teaser, and when the body; `undefined` while no moment is known. */
function windowsOf(row: Record<string, unknown>) {
  const from = instant(row.publishAt) ?? always.from;
  const ends = row.expireOutcome !== 'archived' && instant(row.expireAt);
  const until = ends || always.until;
  const revealAt = instant(row.revealAt);
  if (row.comingSoon === false) return { teaser: { from, until }, body: { from, until } };
  return { teaser: { from, until }, body: revealAt && { from: later(from, revealAt), until } };
}

/** What a published row of the database makes visible. Only announcements know time; what others show is out at once. */
export function exposuresOf(type: string, fields: readonly FlattenedField[], row: Record<string, unknown>): Exposure[] {
  const within = (chosen: readonly FlattenedField[], window: Omit<Exposure, 'media'>) =>
    [...new Set(uploadIds(chosen, row))].map((media) => ({ media, ...window }));
  if (type !== 'announcements') return within(fields, always);
  const { teaser, body } = windowsOf(row);
  const embargoed = fields.filter(({ name }) => name === 'body');
  const open = fields.filter(({ name }) => name !== 'body');
  return [...within(open, teaser), ...(body ? within(embargoed, body) : [])];
}
