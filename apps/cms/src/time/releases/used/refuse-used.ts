import { isDocumentType } from '@civic/content/content-types';
import type { AdminLanguage } from '@civic/content/admin-languages';
import { createLocalReq, type CollectionBeforeDeleteHook, type CollectionConfig, type PayloadRequest } from 'payload';

import { unlessInBin } from '../../../content/bin/unless-in-bin';
import { isCompleting } from '../../../content/references/backfill';
import { InUse } from '../../../platform/errors';
import { languageName } from '../../../platform/words/language-name';
import { say } from '../../../platform/words/validators';
import { namingIn, readUses } from './read-used';
import type { Use } from './used';

/** The number of documents that a refusal names. */
const named = 5;

const beingRead = {
  bg: 'Още не е ясно къде се използва това: системата преглежда съдържанието от предишната версия. Опитайте отново след няколко минути.',
  en: 'It is not known yet where this is used: the system is reading the content of the version before. Try again in a few minutes.',
};

/** `„Новина“ (съобщение) – Текст, на английски`. */
function placeWords({ name, places }: Use, language: AdminLanguage): string {
  const [place] = places;
  if (!place) return name[language];
  const locale = place.locale && languageName(place.locale, language);
  const where = locale ? `, ${language === 'bg' ? 'на' : 'in'} ${locale}` : '';
  return `${name[language]} – ${place.label[language]}${where}`;
}

const refusal = (list: Record<AdminLanguage, string>, more: number) => ({
  bg: `Не може да се изтрие, защото се използва в публикувано съдържание: ${list.bg}${more > 0 ? ` и още ${more}` : ''}. Махнете го оттам и публикувайте, после го изтрийте.`,
  en: `This cannot be deleted, because published content uses it: ${list.en}${more > 0 ? ` and ${more} more` : ''}. Take it out there and publish, then delete it.`,
});

/** Refuses to delete what published content names, with the places. @throws InUse */
async function refuse(req: PayloadRequest, target: string): Promise<void> {
  if (await isCompleting(req.payload)) throw new InUse(say(beingRead, { req }));
  const system = await createLocalReq({}, req.payload);
  if (req.transactionID !== undefined) system.transactionID = req.transactionID;
  const { live } = await namingIn(system, target);
  const { uses, more } = await readUses(system, live, target, named);
  if (uses.length === 0) return;
  const listIn = (language: AdminLanguage) => uses.map((use) => placeWords(use, language)).join('; ');
  throw new InUse(say(refusal({ bg: listIn('bg'), en: listIn('en') }, more), { req }));
}

/**
 * Refuses to delete a document or file while published content names it. That holds for the bin too, because what was published since may
 * name what is in it; the end of its time there is nobody's decision, and asks nobody.
 */
export function refuseUsed(collection: CollectionConfig): CollectionConfig {
  const { hooks, slug } = collection;
  if (!isDocumentType(slug)) return collection;
  const rule: CollectionBeforeDeleteHook = ({ id, req }) => refuse(req, `${slug}/${String(id)}`);
  const outsideBin = unlessInBin(rule);
  const beforeDelete = [
    ...(hooks?.beforeDelete ?? []),
    ((args) => (args.req.user ? rule : outsideBin)(args)) satisfies CollectionBeforeDeleteHook,
  ];
  return { ...collection, hooks: { ...hooks, beforeDelete } };
}
