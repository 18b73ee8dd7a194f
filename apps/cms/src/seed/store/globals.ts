import type { DataFromGlobalSlug, Payload, PayloadRequest } from 'payload';

import type { globalSeeds } from '../content/globals/globals';
import { inLocale } from '../in-locale';
import { languagesToWrite, type DemoLanguage } from '../localized';
import { withRowIds } from '../with-row-ids';
import type { KnownIds } from './known-ids';

type Seed = (typeof globalSeeds)[number];

/** Whether the global has been saved before, in any language. */
export async function isSaved(payload: Payload, { slug, sign }: Seed): Promise<boolean> {
  const saved: object = await payload.findGlobal({ slug, locale: 'all', depth: 0 });
  const value: unknown = Object.entries(saved).find(([name]) => name === sign)?.[1];
  return Array.isArray(value) ? value.length > 0 : Object.keys(value ?? {}).length > 0;
}

/** Writes a global in every language and publishes it with the last. */
export async function saveGlobal(req: PayloadRequest, { slug, data }: Seed, ids: KnownIds): Promise<void> {
  const { first, others } = languagesToWrite();
  const dataIn = (locale: DemoLanguage) => inLocale(data, locale, ids.of) as DataFromGlobalSlug<Seed['slug']>;
  const draft = await req.payload.updateGlobal({
    slug,
    data: { ...dataIn(first), ...(others.length === 0 && { _status: 'published' }) },
    locale: first,
    draft: others.length > 0,
    depth: 0,
    req,
  });
  for (const locale of others) {
    await req.payload.updateGlobal({
      slug,
      data: { ...withRowIds({ ...dataIn(locale) }, draft), _status: 'published' },
      locale,
      depth: 0,
      req,
    });
  }
}
