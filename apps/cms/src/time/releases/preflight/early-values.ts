import type { PayloadRequest } from 'payload';

import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import type { RawRow } from '../../../platform/rows/raw-row';
import { siteTime } from '../../../platform/words/site-time-line';
import { earlyPaths } from '../intentions/early-paths';
import { findReleases, inside, releasesOf } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import type { Finding, Plan } from '../plan';
import { shapesOf } from '../publication/apply-item';
import { effectiveContent } from '../publication/merge-locales';
import { fieldListWords } from '../publication/obstacle-words';
import type { PreparedItem } from '../publication/pin';
import { readItems } from './facts/read-earlier';
import { chunksOf } from './facts/read-rows';
import { warningIn } from './finding';
import { sentence } from './words';

const keyOf = ({ item }: PreparedItem) => `${item.type}/${item.id}`;

/** The scheduled releases of documents (`type/id`) that are due after an instant (ISO 8601), the next one first. */
async function readLater(req: PayloadRequest, documents: readonly string[], dueAt: string): Promise<LedgerRow[]> {
  const touching: string[] = [];
  for (const some of chunksOf([...documents])) touching.push(...(await releasesOf(inside(req), some)));
  if (touching.length === 0) return [];
  return findReleases(inside(req), {
    where: {
      and: [
        { id: { in: [...new Set(touching)] } },
        { kind: { equals: 'release' } },
        { state: { in: ['scheduled', 'undecided'] } },
        { dueAt: { greater_than: dueAt } },
      ],
    },
    sort: ['dueAt', 'createdAt'],
  });
}

/** The finding about a document whose content has values of a later release. */
function findingOf(
  req: PayloadRequest,
  prepared: PreparedItem & { content: RawRow },
  { release, item, timeZone }: { release: LedgerRow; item: ItemRow; timeZone: string },
): Finding[] {
  const { content, item: planned, publicNow: now, title } = prepared;
  const fields = shapesOf(req.payload, planned.type);
  const then = effectiveContent([...fields], content, now, planned.locales);
  const paths = earlyPaths(fields, item, { now, then });
  if (paths.length === 0) return [];
  const at = Date.parse(release.dueAt ?? '');
  const name = release.title ?? '—';
  const message = sentence(
    {
      fields: fieldListWords(fields, paths),
      name: { bg: name, en: name },
      time: { bg: siteTime(at, timeZone, 'bg'), en: siteTime(at, timeZone, 'en') },
    },
    (part) =>
      `В черновата има стойности от насрочената промяна „${part.name}“ (${part.time}) и те ще излязат още с тази: ${part.fields}. Ако не бива, първо върнете предишните стойности в черновата; другата промяна пази своите.`,
    (part) =>
      `The draft has values of the release “${part.name}” (${part.time}), which will already go live with this one: ${part.fields}. If they must not, put the former values back into the draft first; the other release keeps its own.`,
  );
  return [warningIn('early-values', { key: keyOf(prepared), title }, { message })];
}

/** Warns of what a plan would make public though later releases are to bring it. */
export async function earlyValues(
  req: PayloadRequest,
  { dueAt }: Pick<Plan, 'dueAt'>,
  prepared: readonly PreparedItem[],
): Promise<Finding[]> {
  const published = prepared.filter((one): one is PreparedItem & { content: RawRow } => one.content !== null);
  const documents = published.map(keyOf);
  const later = await readLater(req, documents, dueAt);
  if (later.length === 0) return [];
  const items = await readItems(
    req,
    later.map(({ id }) => id),
    documents,
  );
  const timeZone = await siteTimeZone(req);
  return published.flatMap((one) =>
    later.flatMap((release) => {
      const item = items.find(({ document, release: of }) => of === release.id && document === keyOf(one));
      return item ? findingOf(req, one, { release, item, timeZone }) : [];
    }),
  );
}
