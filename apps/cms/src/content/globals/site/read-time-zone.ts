import type { PayloadRequest } from 'payload';

import { isRow, textOf } from '../../../platform/rows/raw-row';

/** The time zone of the city, in which its editors read and pick times; an IANA name. */
export async function siteTimeZone({ payload }: Pick<PayloadRequest, 'payload'>): Promise<string> {
  const site: unknown = await payload.db.findGlobal({ slug: 'site', select: { timeZone: true } });
  return (isRow(site) ? textOf(site.timeZone) : undefined) ?? 'Europe/Sofia';
}
