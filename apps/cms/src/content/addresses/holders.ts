import { addressedTypes } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { isInBin, notInBin } from '../../platform/rows/bin';
import { plainRow } from '../../platform/rows/main-row';
import { isRow, type RawRow } from '../../platform/rows/raw-row';
import { titleOf } from '../../platform/rows/title-of';
import { addressKey, type Address } from './address';
import { slugsOf } from './public-slugs';

/** The document that has an address. */
export interface AddressHolder {
  /** `type/id`. */
  key: string;
  title: string;
  /** In the public content, in the content that was public before it was taken down or moved to the bin, or only in a draft. */
  in: 'published' | 'withdrawn' | 'binned' | 'draft';
}

type Found = Map<string, AddressHolder[]>;

const named = { title: true, name: true, slug: true, _status: true, deletedAt: true } as const;

/** Few enough for the parameters of one statement. */
const atOnce = 500;

const everything = { limit: 0, pagination: false } as const;

type Place = Omit<Address, 'slug'>;

/** Main rows, published or not, that have one of the slugs. */
async function readMains(req: PayloadRequest, { type, locale }: Place, slugs: string[]): Promise<RawRow[]> {
  const where = { slug: { in: slugs } };
  const { docs } = await req.payload.db.find({ collection: type, where, select: named, locale, ...everything, req });
  return docs.filter(isRow).map(plainRow);
}

/** Newest versions, published or not, that have one of the slugs; nobody publishes those in the bin. */
async function readDrafts(req: PayloadRequest, { type, locale }: Place, slugs: string[]): Promise<RawRow[]> {
  const { docs } = await req.payload.db.queryDrafts<RawRow & { id: string }>({
    collection: type,
    where: { and: [{ 'version.slug': { in: slugs } }, notInBin('version.')] },
    select: { parent: true, version: named },
    locale,
    ...everything,
    req,
  });
  return docs.filter(isRow).map(plainRow);
}

function note(found: Found, place: Place, row: RawRow, where: AddressHolder['in']): void {
  const slug = slugsOf(row)[place.locale];
  if (!slug) return;
  const name = addressKey({ ...place, slug });
  const holders = found.get(name) ?? [];
  const key = `${place.type}/${String(row.id)}`;
  if (!holders.some((holder) => holder.key === key)) {
    found.set(name, [...holders, { key, title: titleOf(row), in: where }]);
  }
}

/** The documents that have the addresses, by `addressKey`; two statements per type and language. */
export async function readHolders(req: PayloadRequest, addresses: readonly Address[]): Promise<Found> {
  const found: Found = new Map();
  for (const type of addressedTypes) {
    for (const locale of siteLanguages) {
      const wanted = addresses.filter((address) => address.type === type && address.locale === locale);
      const slugs = [...new Set(wanted.map(({ slug }) => slug))];
      for (let start = 0; start < slugs.length; start += atOnce) {
        const some = slugs.slice(start, start + atOnce);
        const place = { type, locale };
        for (const row of await readMains(req, place, some)) {
          note(found, place, row, isInBin(row) ? 'binned' : row._status === 'published' ? 'published' : 'withdrawn');
        }
        for (const row of await readDrafts(req, place, some)) note(found, place, row, 'draft');
      }
    }
  }
  return found;
}
