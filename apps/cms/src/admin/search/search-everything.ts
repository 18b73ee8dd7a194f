import { siteLanguages } from '@civic/content/site-languages';
import type {
  CollectionSlug,
  Config,
  Endpoint,
  PayloadRequest,
  Plugin,
  SanitizedCollectionConfig,
  Where,
} from 'payload';

import { isStaff } from '../../access/roles';
import { deliveries } from '../../delivery/outbox/collection';
import { notInBin } from '../../platform/rows/bin';
import { isRow, textOf } from '../../platform/rows/raw-row';
import { productNow } from '../../platform/clock';
import { releasesSlug, type LedgerRow } from '../../time/releases/ledger/ledger-row';
import { isOverdue } from '../../time/releases/ledger/views';
import { leastCharacters, type Found } from './found';
import { notInTitle, rankOf } from './rank';
import { searchWhere, titleWhere } from './search-where';

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

type FoundDocument = Found['groups'][number]['documents'][number];

interface Hit {
  rank: number;
  document: FoundDocument;
}

/** The fields of a release that tell it from another one of the same name. */
type ReleaseFacts = Pick<LedgerRow, 'id' | 'state' | 'dueAt' | 'endAt' | 'doneAt' | 'kind' | 'replacedBy'>;

const factsOfReleases: Record<string, true> = {
  state: true,
  dueAt: true,
  endAt: true,
  doneAt: true,
  kind: true,
  replacedBy: true,
};

function toRelease(row: ReleaseFacts): FoundDocument['release'] {
  const { doneAt = null, dueAt = null, endAt = null, kind, replacedBy = null, state } = row;
  // An end becomes due with its release; its instant is known before.
  const at = doneAt ?? dueAt ?? (kind === 'end' ? endAt : null);
  return { state, replacedBy, at, overdue: isOverdue({ state, dueAt }, productNow()) };
}

type Group = Found['groups'][number] & { rank: number };

/** The documents of a collection: those that have the words in their titles, and as many others as there is room for. */
async function findIn(req: PayloadRequest, collection: SanitizedCollectionConfig, text: string): Promise<Group> {
  const title = collection.admin.useAsTitle ?? 'id';
  const isKept = Boolean(collection.trash);
  const isRelease = collection.slug === releasesSlug;
  const language = textOf(req.query.language) ?? '';
  const find = async (conditions: Where[], limit: number) => {
    const { docs } = await req.payload.find({
      collection: collection.slug as CollectionSlug,
      where: { and: [...conditions, ...(isKept ? [notInBin()] : [])] },
      draft: Boolean(collection.versions),
      locale: 'all',
      limit,
      pagination: false,
      sort: '-updatedAt',
      depth: 0,
      select: { [title]: true, ...(isRelease ? factsOfReleases : {}) },
      overrideAccess: false,
      user: req.user,
    });
    return docs as { id: string }[];
  };
  const titled = await find([titleWhere(text, collection, siteLanguages)], listed + 1);
  const room = listed + 1 - titled.length;
  const elsewhere = { id: { not_in: titled.map(({ id }) => id) } };
  const others = room > 0 ? await find([searchWhere(text, collection, siteLanguages), elsewhere], room) : [];
  const hits = [...titled, ...others].map((row): Hit => {
    const titles = titlesOf(Reflect.get(row, title), language);
    const rank = rankOf(text, titles);
    const [first = '', ...rest] = titles;
    const release = isRelease ? toRelease(row as ReleaseFacts) : null;
    const isElsewhere = rank === notInTitle;
    return { rank, document: { id: String(row.id), title: first, others: rest, isElsewhere, release } };
  });
  const documents = hits
    .slice(0, listed)
    .sort((a, b) => a.rank - b.rank)
    .map(({ document }) => document);
  const rank = Math.min(notInTitle, ...hits.map((hit) => hit.rank));
  return { collection: collection.slug, documents, hasMore: hits.length > listed, rank };
}

/**
 * `GET /api/search?q=<text>&language=<code>`: the documents of all collections that the person may read and that have every word of the text
 * in a title or another field by which lists are searched, in any language; the closest title comes first.
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
    const found: Found = {
      groups: groups
        .filter(({ documents }) => documents.length > 0)
        .sort((a, b) => a.rank - b.rank)
        .map(({ rank: _, ...group }) => group),
    };
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
