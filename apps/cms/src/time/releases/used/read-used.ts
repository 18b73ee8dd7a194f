import type { PayloadRequest } from 'payload';

import { isCompleting } from '../../../content/references/backfill';
import type { Layer } from '../../../content/references/collection';
import { labelWords } from '../../../content/references/labels';
import type { Source } from '../../../content/references/named-in';
import { namingOf, findUse, type Naming, type Use as Found } from '../../../content/references/uses';
import type { RawRow } from '../../../platform/rows/raw-row';
import { readShown } from '../notice/read-shown';
import { documentWords, type Words } from '../preflight/words';
import { shapesOf } from '../publication/apply-item';
import { titleOf } from '../publication/documents';
import { presentContent } from '../targets/present-content';
import type { Use, Used, Uses } from './used';

/** How many documents are told by name, and how many places of each; a logo may be everywhere. */
const told = { documents: 20, places: 3 };

/** What a document or a global is called within a sentence. */
function nameOf({ payload }: PayloadRequest, source: Source, content: RawRow): Words {
  if (source.kind === 'document') return documentWords(titleOf(content), source.type);
  return labelWords(payload.globals.config.find(({ slug }) => slug === source.type)?.label, source.type);
}

/** A content without a target (`type/id`), and whether it can do without. */
export function contentWithout(
  req: PayloadRequest,
  { source, content }: Pick<Found, 'source' | 'content'>,
  target: string,
) {
  if (source.kind === 'global') return null;
  const shapes = shapesOf(req.payload, source.type);
  const { content: rest, vanished } = presentContent(shapes, content, (one) => one !== target);
  return vanished.some(({ isRequired }) => isRequired) ? null : rest;
}

function toUse(req: PayloadRequest, key: string, found: Found, target: string): Use {
  return {
    source: key,
    name: nameOf(req, found.source, found.content),
    places: found.places.slice(0, told.places).map(({ path, label, locale }) => ({
      path,
      label: label ?? { bg: path, en: path },
      locale: locale ?? null,
    })),
    isOptional: contentWithout(req, found, target) !== null,
  };
}

/** What names a target in a layer, itself left out; a draft counts where the public content does not name it. */
export async function namingIn(req: PayloadRequest, target: string): Promise<Record<Layer, Naming[]>> {
  const all = (await namingOf(req, [target])).filter(({ source }) => source !== target);
  const live = all.filter(({ layer }) => layer === 'live');
  const isLive = (source: string) => live.some((one) => one.source === source);
  return { live, draft: all.filter(({ layer, source }) => layer === 'draft' && !isLive(source)) };
}

/** The first of some sources with the places that name the target. */
export async function readUses(
  req: PayloadRequest,
  namings: readonly Naming[],
  target: string,
  most = told.documents,
): Promise<Uses> {
  const uses: Use[] = [];
  for (const naming of namings.slice(0, most)) {
    const found = await findUse(req, naming, target);
    if (found) uses.push(toUse(req, naming.source, found, target));
  }
  return { uses, more: Math.max(0, namings.length - most) };
}

/** Where a document or file (`type/id`) is used: in public content, in drafts and in what is scheduled. `req` reads as the system. */
export async function readUsed(req: PayloadRequest, target: string): Promise<Used> {
  const { live, draft } = await namingIn(req, target);
  return {
    isComplete: !(await isCompleting(req.payload)),
    live: await readUses(req, live, target),
    drafts: await readUses(req, draft, target),
    scheduled: await readShown(req, target),
  };
}
