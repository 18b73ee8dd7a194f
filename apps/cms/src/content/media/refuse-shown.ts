import { isDocumentType } from '@civic/content/content-types';
import { toAdminLanguage } from '@civic/content/admin-languages';
import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload';

import { productNowIso } from '../../platform/clock';
import { InUse } from '../../platform/errors';
import { readMainRow } from '../../platform/rows/main-row';
import { titleOf } from '../../platform/rows/title-of';
import { documentIn } from '../../platform/words/document-in';
import { say } from '../../platform/words/validators';
import { ownersOf } from './usages';

/** The number of documents that a refusal names; a logo may be everywhere. */
const named = 5;

/** What shows a file, as the admin calls it: `„София“ (град)`, or the name of a global. */
async function nameOf(req: PayloadRequest, owner: string): Promise<string> {
  const language = toAdminLanguage(req.i18n?.language);
  const [type = '', id = ''] = owner.split('/');
  if (!isDocumentType(type)) {
    const label = req.payload.config.globals.find(({ slug }) => slug === id)?.label;
    return typeof label === 'object' ? (label[language] ?? id) : id;
  }
  return documentIn(language, titleOf(await readMainRow(req, type, id)), type);
}

const refusal = (names: string, hasMore: boolean) => ({
  bg: `Файлът не може да се изтрие, защото публикувано съдържание го показва: ${names}${hasMore ? ' и друго' : ''}. Махнете го оттам и публикувайте, после го изтрийте.`,
  en: `The file cannot be deleted, because published content shows it: ${names}${hasMore ? ' and more' : ''}. Remove it there and publish, then delete it.`,
});

/** Refuses to delete a file that visitors are shown, or will be within the dates of what is published. @throws InUse */
export const refuseShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const owners = await ownersOf(req, String(id), productNowIso(), named + 1);
  if (owners.length === 0) return;
  const names: string[] = [];
  for (const owner of owners.slice(0, named)) names.push(await nameOf(req, owner));
  throw new InUse(say(refusal(names.join(', '), owners.length > named), { req }));
};
