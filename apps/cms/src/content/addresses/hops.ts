import { isAddressedType, isWindowedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { isSiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest, Where } from 'payload';

import { readMainRow } from '../../platform/rows/main-row';
import { isRow, textOf, type RawRow } from '../../platform/rows/raw-row';
import { siteUrlOf } from '../../platform/site-url';
import { addressAt } from './address';
import { slugsOf } from './public-slugs';

/** More than any visitor's browser follows. */
const most = 20;

/** The path of the site that an address names, as the site looks it up; `null` for another website. */
export function pathOf(address: string, siteUrl: string): string | null {
  const own = address.startsWith(siteUrl) ? address.slice(siteUrl.length) : address;
  if (!/^(?:[/?#]|$)/.test(own) || own.startsWith('//')) return null;
  return own.replace(/[?#].*$/, '').replace(/\/+$/, '') || '/';
}

/** The path of a page in the language of the path that leads there; `null` where it has none. */
async function pathOfPage(req: PayloadRequest, page: unknown, from: string): Promise<string | null> {
  const locale = from.split('/')[1];
  if (!isRow(page) || !isSiteLanguage(locale)) return null;
  const [type, id] = [textOf(page.relationTo), textOf(page.value)];
  if (!type || !id || !isAddressedType(type)) return null;
  const row = await readMainRow(req, type, id);
  const slug = row && slugsOf(row)[locale];
  return slug ? documentPath(type, locale, slug) : null;
}

/** Where a redirect leads: `to` a page, or to an address. */
export async function targetPath(
  req: PayloadRequest,
  { from, to, url }: { from: string; to?: unknown; url?: unknown },
): Promise<string | null> {
  const address = textOf(url);
  return address ? pathOf(address, siteUrlOf(req.payload)) : pathOfPage(req, to, from);
}

async function findOne(req: PayloadRequest, collection: 'redirects', where: Where): Promise<RawRow | undefined> {
  const { docs } = await req.payload.db.find<RawRow & { id: string }>({
    collection,
    where,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0];
}

/** Where the published document at a path will lead once it is over. */
async function outcomeAt(req: PayloadRequest, path: string): Promise<string | null> {
  const address = addressAt(path);
  if (!address || !isWindowedType(address.type)) return null;
  const { docs } = await req.payload.db.find<RawRow & { id: string }>({
    collection: address.type,
    where: { and: [{ slug: { equals: address.slug } }, { _status: { equals: 'published' } }] },
    select: { expireAt: true, expireOutcome: true, expireTarget: true },
    locale: address.locale,
    limit: 1,
    pagination: false,
    req,
  });
  const [row] = docs;
  const target = row?.expireAt && row.expireOutcome === 'redirected' ? textOf(row.expireTarget) : undefined;
  return target ? pathOf(target, siteUrlOf(req.payload)) : null;
}

/** Where a path leads on; `null` where visitors stay. `except` is a redirect that does not count. */
async function nextHop(req: PayloadRequest, path: string, except: string | undefined): Promise<string | null> {
  const outcome = await outcomeAt(req, path);
  if (outcome) return outcome;
  const where: Where = { and: [{ from: { equals: path } }, ...(except ? [{ id: { not_equals: except } }] : [])] };
  const redirect = await findOne(req, 'redirects', where);
  return redirect ? targetPath(req, { from: path, to: redirect.to, url: redirect.url }) : null;
}

/**
 * Whether somebody who is led from one of the paths to `first` never arrives: redirects and the outcomes of documents lead back, or
 * round in a circle. `except` is the redirect in question as it is stored.
 */
export async function leadsRound(
  req: PayloadRequest,
  starts: readonly string[],
  first: string | null,
  except?: string,
): Promise<boolean> {
  const visited = new Set(starts);
  let path = first;
  for (let hop = 0; path !== null && hop < most; hop += 1) {
    if (visited.has(path)) return true;
    visited.add(path);
    path = await nextHop(req, path, except);
  }
  return path !== null;
}

/** What an editor reads about such an address. */
export const roundWords = {
  bg: 'Посетителите ще се въртят в кръг: този адрес води обратно към себе си. Изберете къде да стигнат.',
  en: 'Visitors would go round in a circle: this address leads back to itself. Choose where they should arrive.',
};
