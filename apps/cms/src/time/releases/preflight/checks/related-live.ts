import { siteTime } from '../../../../platform/words/site-time-line';
import type { Finding, ReleasableType } from '../../plan';
import { titleOf } from '../../publication/documents';
import { availabilityOf, type Availability } from '../availability';
import type { Check, CheckedItem, CheckedRelease } from '../checked-release';
import { keyOf, type DocumentReference } from '../../../../content/references/references';
import type { Facts } from '../facts/facts';
import { warningIn } from '../finding';
import { documentWords, sentence, type Words } from '../words';

const code = 'related-live';

type Absent = Exclude<Availability, { state: 'visible' | 'deleted' }>;

function reasonOf(absent: Absent, timeZone: string): Words {
  switch (absent.state) {
    case 'unpublished':
      return { bg: 'документът не е публикуван', en: 'it is not published' };
    case 'pending': {
      const time = (language: string) => siteTime(absent.publishAt, timeZone, language);
      return { bg: `документът излиза едва на ${time('bg')}`, en: `it is not published until ${time('en')}` };
    }
    case 'ended':
      return { bg: 'срокът му вече ще е изтекъл', en: 'it will have ended' };
    case 'taken-down':
      return absent.by === 'this'
        ? { bg: 'същата промяна го сваля', en: 'this release takes it down' }
        : { bg: 'друга насрочена промяна го сваля преди това', en: 'another scheduled release takes it down before' };
  }
}

/** The possible remedies. */
const remedies: Record<Absent['state'], Words> = {
  unpublished: {
    bg: 'Включете го в същата промяна, публикувайте го по-рано или го премахнете от полето.',
    en: 'Add it to the same release, publish it earlier, or take it out of the field.',
  },
  pending: {
    bg: 'Посочете за него по-ранна дата или го премахнете от полето.',
    en: 'Give it an earlier date, or take it out of the field.',
  },
  ended: { bg: 'Удължете срока му или го премахнете от полето.', en: 'Extend its time, or take it out of the field.' },
  'taken-down': {
    bg: 'Премахнете го от полето или го оставете публикуван.',
    en: 'Take it out of the field, or leave it published.',
  },
};

function absentFinding(item: CheckedItem, reference: DocumentReference, absent: Absent, { timeZone }: Facts): Finding {
  const { path, label, locale, type, isLink } = reference;
  const parts = {
    document: documentWords(titleOf(absent.row), type as ReleasableType),
    field: label ?? { bg: path, en: path },
    reason: reasonOf(absent, timeZone),
    remedy: remedies[absent.state],
  };
  const message = sentence(
    parts,
    ({ document, field, reason, remedy }) =>
      isLink
        ? `Връзката в полето „${field}“ води към ${document}, но дотогава там няма да има нищо: ${reason}. ${remedy}`
        : `Полето „${field}“ сочи ${document}, но дотогава посетителите няма да го намират: ${reason}. ${remedy}`,
    ({ document, field, reason, remedy }) =>
      isLink
        ? `The link in the field “${field}” leads to ${document}, which will not be on the website by then: ${reason}. ${remedy}`
        : `The field “${field}” holds ${document}, which will not be on the website by then: ${reason}. ${remedy}`,
  );
  return warningIn(code, item, { path, locale, message });
}

function ofReference(
  item: CheckedItem,
  reference: DocumentReference,
  release: CheckedRelease,
  facts: Facts,
): Finding[] {
  const availability = availabilityOf(keyOf(reference), release, facts);
  // Deleted documents are told of elsewhere, see `vanished`.
  if (availability.state === 'visible' || availability.state === 'deleted') return [];
  return [absentFinding(item, reference, availability, facts)];
}

/** Checks that all shown or linked documents are on the site when the document is released. */
export const relatedLive: Check = (release, facts) =>
  release.items.flatMap((item) =>
    item.references.flatMap((reference) =>
      reference.kind === 'document' ? ofReference(item, reference, release, facts) : [],
    ),
  );
