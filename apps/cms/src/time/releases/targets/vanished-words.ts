import type { AdminText } from '@civic/content/admin-languages';
import { isDocumentType } from '@civic/content/content-types';

import type { Finding, ReleasableType } from '../plan';
import type { CheckedItem } from '../preflight/checked-release';
import { errorIn, warningIn } from '../preflight/finding';
import { documentWords, sentence, typeWords, type Words } from '../preflight/words';
import type { Vanished } from './present-content';

/** The checks that tell of deleted documents and files: in what a release publishes, and in what its end gives back. */
export const vanishedCodes = { release: 'vanished', end: 'vanished-at-end' } as const;

const file: Words = { bg: 'файл', en: 'file' };
const other: Words = { bg: 'документ', en: 'document' };

/** What was deleted, in one word; its title went with it. */
function kindOf(target: string): Words {
  const type = target.slice(0, target.indexOf('/'));
  if (type === 'media') return file;
  return isDocumentType(type) ? typeWords(type as ReleasableType) : other;
}

export type When = keyof typeof vanishedCodes;

const optional = {
  release: (label: Words, kind: Words) =>
    sentence(
      { label, kind },
      (part) =>
        `В полето „${part.label}“ е посочен изтрит документ или файл (${part.kind}). Промяната ще се изпълни без него. Изберете друг, ако трябва да се вижда.`,
      (part) =>
        `The field “${part.label}” names a document or file that has been deleted (${part.kind}). The release will be carried out without it. Choose another one if it should be shown.`,
    ),
  end: (label: Words, kind: Words) =>
    sentence(
      { label, kind },
      (part) =>
        `В полето „${part.label}“ преди промяната е бил посочен документ или файл, който вече е изтрит (${part.kind}). Краят на промяната ще се изпълни без него.`,
      (part) =>
        `Before the release the field “${part.label}” named a document or file that has been deleted (${part.kind}). The end of the release will be carried out without it.`,
    ),
};

const required = {
  release: (label: Words, kind: Words) =>
    sentence(
      { label, kind },
      (part) =>
        `Задължителното поле „${part.label}“ сочи изтрит документ или файл (${part.kind}). Изберете друг и насрочете промяната отново.`,
      (part) =>
        `The required field “${part.label}” names a document or file that has been deleted (${part.kind}). Choose another one, and schedule the release again.`,
    ),
  end: (label: Words, kind: Words) =>
    sentence(
      { label, kind },
      (part) =>
        `Краят на промяната би върнал в задължителното поле „${part.label}“ документ или файл, който вече е изтрит (${part.kind}). Изберете друг, публикувайте документа и отменете края.`,
      (part) =>
        `The end of the release would give back to the required field “${part.label}” a document or file that has been deleted (${part.kind}). Choose another one, publish the document and cancel the end.`,
    ),
};

/** What was deleted and what comes of it, in both languages of the admin. */
function vanishedWords({ isRequired, label, target }: Vanished, when: When): AdminText {
  return (isRequired ? required : optional)[when](label, kindOf(target));
}

/** A finding for each target that is gone: an error for a required one, a warning for the others. */
export function vanishedFindings(
  item: Pick<CheckedItem, 'key' | 'title'>,
  vanished: readonly Vanished[],
  when: When,
): Finding[] {
  return vanished.map((one) =>
    (one.isRequired ? errorIn : warningIn)(vanishedCodes[when], item, {
      path: one.path,
      locale: one.locale,
      target: one.target,
      message: vanishedWords(one, when),
    }),
  );
}

/** Why a release or its end cannot be carried out on a document. */
export function vanishedRefusal(title: string, type: ReleasableType, one: Vanished, when: When): AdminText {
  return sentence(
    { document: documentWords(title, type), reason: vanishedWords(one, when) },
    (part) => `${part.document}: ${part.reason} Нищо от промяната не е публикувано.`,
    (part) => `${part.document}: ${part.reason} Nothing of the release was published.`,
  );
}
