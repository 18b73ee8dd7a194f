import type { AdminLanguage } from '@civic/content/admin-languages';
import { defaultLanguage, toSiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { isRow, localizedOf } from '../../../platform/rows/raw-row';
import type { PlanItem } from '../../releases/plan';
import { textIn } from './window-row';

/** Titles of documents in the language by `type/id`; one query per type. The ledger stores them in the default language. */
export async function documentTitles(
  { payload }: PayloadRequest,
  items: readonly Pick<PlanItem, 'type' | 'id'>[],
  language: AdminLanguage,
): Promise<Map<string, string>> {
  const locale = toSiteLanguage(language);
  const types = locale === defaultLanguage ? [] : [...new Set(items.map(({ type }) => type))];
  const found = await Promise.all(
    types.map(async (type) => {
      const ids = [...new Set(items.filter((item) => item.type === type).map(({ id }) => id))];
      const { docs } = await payload.db.find({
        collection: type,
        where: { id: { in: ids } },
        select: { title: true, name: true },
        locale: 'all',
        limit: 0,
        pagination: false,
      });
      return (docs as unknown[]).filter(isRow).map((row) => {
        const title = textIn(localizedOf(row.title ?? row.name), locale);
        return [`${type}/${String(row.id)}`, title] as const;
      });
    }),
  );
  return new Map(found.flat().filter(([, title]) => title !== '—'));
}
