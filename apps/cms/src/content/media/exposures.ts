import { isWindowedType, windowTraitsOf } from '@civic/content/content-types';
import { bodyPeriod, visiblePeriod, type VisiblePeriod, type Windowed } from '@civic/content/visibility';
import type { FlattenedField } from 'payload';

import { storedWindow } from '../stored-window';
import { uploadIds } from './upload-ids';

/** The period in which an image is visible because of one document; ISO 8601, UTC. */
export interface Exposure {
  media: string;
  from: string;
  until: string;
}

export const always = { from: '1970-01-01T00:00:00.000Z', until: '9999-12-31T23:59:59.999Z' };

/** The period as columns of the ledger, which are not empty for an open beginning or end. */
const inLedger = ({ from, until }: VisiblePeriod) => ({
  from: Number.isFinite(from) ? new Date(from).toISOString() : always.from,
  until: Number.isFinite(until) ? new Date(until).toISOString() : always.until,
});

/** The images that a published row of the database makes visible; for a document with a window, only within it. */
export function exposuresOf(type: string, fields: readonly FlattenedField[], row: Record<string, unknown>): Exposure[] {
  const within = (chosen: readonly FlattenedField[], window: Omit<Exposure, 'media'>) =>
    [...new Set(uploadIds(chosen, row))].map((media) => ({ media, ...window }));
  if (!isWindowedType(type)) return within(fields, always);
  const { body } = windowTraitsOf(type);
  const document: Windowed = { ...storedWindow(row), _status: 'published' };
  const during = (period: VisiblePeriod | null, chosen: readonly FlattenedField[]) =>
    period ? within(chosen, inLedger(period)) : [];
  return [
    ...during(
      visiblePeriod(type, document, 'teaser'),
      fields.filter(({ name }) => !body.includes(name)),
    ),
    ...during(
      bodyPeriod(type, document),
      fields.filter(({ name }) => body.includes(name)),
    ),
  ];
}
