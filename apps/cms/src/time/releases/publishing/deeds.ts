import type { AdminText } from '@civic/content/admin-languages';
import type { PayloadRequest } from 'payload';

import { bringsBack, movesToBin, type Update } from '../../../content/bin/acts';
import { say } from '../../../platform/words/validators';

/** The words of each deed; `one` is what did not happen to a single document. */
const deeds = {
  publish: {
    good: { bg: 'Публикувани', en: 'Published' },
    bad: { bg: 'Не са публикувани', en: 'Not published' },
    one: { bg: 'Не е публикувано', en: 'Not published' },
  },
  'take-down': {
    good: { bg: 'Свалени от сайта', en: 'Taken down' },
    bad: { bg: 'Не са свалени от сайта', en: 'Not taken down' },
    one: { bg: 'Не е свалено от сайта', en: 'Not taken down' },
  },
  bin: {
    good: { bg: 'Преместени в коша', en: 'Moved to the bin' },
    bad: { bg: 'Не са преместени в коша', en: 'Not moved to the bin' },
    one: { bg: 'Не е преместено в коша', en: 'Not moved to the bin' },
  },
  back: {
    good: { bg: 'Върнати от коша', en: 'Brought back' },
    bad: { bg: 'Не са върнати от коша', en: 'Not brought back' },
    one: { bg: 'Не е върнато от коша', en: 'Not brought back' },
  },
  delete: {
    good: { bg: 'Изтрити окончателно', en: 'Deleted permanently' },
    bad: { bg: 'Не са изтрити', en: 'Not deleted' },
    one: { bg: 'Не е изтрито', en: 'Not deleted' },
  },
  edit: {
    good: { bg: 'Променени', en: 'Changed' },
    bad: { bg: 'Не са променени', en: 'Not changed' },
    one: { bg: 'Не е променено', en: 'Not changed' },
  },
} satisfies Record<string, Record<'good' | 'bad' | 'one', AdminText>>;

/** The request as an update of one document, as far as it says something of the bin. */
export const updateIn = ({ data, query }: PayloadRequest): Update => ({ data, trash: query.trash });

export const isDraftRequest = ({ query }: PayloadRequest) => query.draft === 'true' || query.draft === true;

/** What a request does with several documents, in the words of its answer. */
export function deedOf(req: PayloadRequest) {
  if (req.method === 'DELETE') return deeds.delete;
  if (movesToBin(updateIn(req))) return deeds.bin;
  if (bringsBack(updateIn(req))) return deeds.back;
  const status = req.data?._status;
  if (status === 'published') return deeds.publish;
  return status === 'draft' && !isDraftRequest(req) ? deeds['take-down'] : deeds.edit;
}

/** `Публикувани: 3 от 5. Не са публикувани: 2.` */
export function sumUp(req: PayloadRequest, done: number, failed: number): string {
  const { good, bad } = deedOf(req);
  if (failed === 0) return say({ bg: `${good.bg}: ${done}.`, en: `${good.en}: ${done}.` }, { req });
  const total = done + failed;
  return say(
    {
      bg: `${good.bg}: ${done} от ${total}. ${bad.bg}: ${failed}.`,
      en: `${good.en}: ${done} of ${total}. ${bad.en}: ${failed}.`,
    },
    { req },
  );
}
