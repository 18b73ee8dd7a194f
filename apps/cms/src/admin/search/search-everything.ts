import { siteLanguages } from '@civic/content/site-languages';
import type { CollectionSlug, Config, Endpoint, PayloadRequest, Plugin, SanitizedCollectionConfig } from 'payload';

import { isStaff } from '../../access/roles';
import { deliveries } from '../../delivery/outbox/collection';
import { notInBin } from '../../platform/rows/bin';
import { isRow, textOf } from '../../platform/rows/raw-row';
import { leastCharacters, type Found } from './found';
import { searchWhere } from './search-where';

/** How many documents of a collection are listed. */
const listed = 5;

/** The most characters that are searched for. */
const most = 100;

/** Whether the collection is in the navigation. A delivery has the title of its document and would hide that. */
const isSearched = ({ admin, slug }: SanitizedCollectionConfig): boolean =>
  slug !== deliveries.slug && admin.group !== false && admin.hidden !== true;

/** The titles of a document, that in the wanted language first, each once. */
function titlesOf(value: unknown, wanted: string): string[] {
  if (!isRow(value)) return [textOf(value) ?? ''];
  const titles = [wanted, ...siteLanguages].map((language) => textOf(value[language]) ?? '').filter(Boolean);
  return [...new Set(titles)];
}

async function findIn(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  text: string,
): Promise<Found['groups'][number]> {
  const title = collection.admin.useAsTitle ?? 'id';
  const isKept = Boolean(collection.trash);
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: { and: [searchWhere(text, collection, siteLanguages), ...(isKept ? [notInBin()] : [])] },
    draft: Boolean(collection.versions),
    locale: 'all',
    limit: listed + 1,
    pagination: false,
    sort: '-updatedAt',
    depth: 0,
    select: { [title]: true },
    overrideAccess: false,
    user: req.user,
  });
  const language = textOf(req.query.language) ?? '';
  const documents = (docs as { id: string }[]).slice(0, listed).map((row) => {
    const [first = '', ...others] = titlesOf(Reflect.get(row, title), language);
    return { id: String(row.id), title: first, others };
  });
  return { collection: collection.slug, documents, hasMore: docs.length > listed };
}

/**
 * `GET /api/search?q=<text>&language=<code>`: the documents of all collections that the person may read and that have every word of the text
 * in a title or another field by which lists are searched, in any language; the title in the language comes first.
 */
const searchEndpoint: Endpoint = {
  method: 'get',
  path: '/search',
  handler: async (req) => {
    if (!isStaff(req.user)) return Response.json({ errors: [] }, { status: 403 });
    const text = (req.searchParams.get('q') ?? '').trim().slice(0, most);
    if (text.length < leastCharacters) {
      const message = `q: at least ${leastCharacters} characters`;
      return Response.json({ errors: [{ message }] }, { status: 400 });
    }
    const searched = req.payload.config.collections.filter(isSearched);
    const groups = await Promise.all(searched.map(async (collection) => findIn(req, collection, text)));
    const found: Found = { groups: groups.filter(({ documents }) => documents.length > 0) };
    return Response.json(found, { headers: { 'cache-control': 'no-store' } });
  },
};

/** One search over everything, in the header of every page of the admin. */
export const searchEverything: Plugin = (config: Config): Config => {
  const { admin, endpoints = [] } = config;
  const components = admin?.components;
  const actions = [...(components?.actions ?? []), '/src/admin/search/search-button#SearchButton'];
  return {
    ...config,
    endpoints: [...endpoints, searchEndpoint],
    admin: { ...admin, components: { ...components, actions } },
  };
};
