import type { AdminText } from '@civic/content/admin-languages';
import { isDocumentType, isUploadedType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { titlesInBin } from '../../../content/bin/titles-in-bin';
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
  if (isUploadedType(type)) return file;
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

const optionalInBin = {
  release: (label: Words, document: Words) =>
    sentence(
      { label, document },
      (part) =>
        `В полето „${part.label}“ е посочен документ или файл, който е в коша: ${part.document}. Докато е там, посетителите няма да го виждат. Върнете го от коша или изберете друг, ако трябва да се вижда.`,
      (part) =>
        `The field “${part.label}” names a document or file that is in the bin: ${part.document}. While it is there, visitors will not see it. Bring it back from the bin, or choose another one, if it should be shown.`,
    ),
  end: (label: Words, document: Words) =>
    sentence(
      { label, document },
      (part) =>
        `В полето „${part.label}“ преди промяната е бил посочен документ или файл, който сега е в коша: ${part.document}. Ако остане там, краят на промяната ще се изпълни без него.`,
      (part) =>
        `Before the release the field “${part.label}” named a document or file that is in the bin now: ${part.document}. If it stays there, the end of the release will be carried out without it.`,
    ),
};

const requiredInBin = {
  release: (label: Words, document: Words) =>
    sentence(
      { label, document },
      (part) =>
        `В задължителното поле „${part.label}“ е посочен документ или файл, който е в коша: ${part.document}. Върнете го от коша или изберете друг.`,
      (part) =>
        `The required field “${part.label}” names a document or file that is in the bin: ${part.document}. Bring it back from the bin, or choose another one.`,
    ),
  end: (label: Words, document: Words) =>
    sentence(
      { label, document },
      (part) =>
        `Краят на промяната би върнал в задължителното поле „${part.label}“ документ или файл, който сега е в коша: ${part.document}. Върнете го от коша или отменете края.`,
      (part) =>
        `The end of the release would give back to the required field “${part.label}” a document or file that is in the bin now: ${part.document}. Bring it back from the bin, or cancel the end.`,
    ),
};

/** The titles of what is in the bin, by `type/id`. */
type Binned = ReadonlyMap<string, string>;

/** What is gone, whether it was deleted or is in the bin, and what comes of it, in both languages of the admin. */
function vanishedWords({ isRequired, label, target }: Vanished, when: When, binned: Binned): AdminText {
  const kind = kindOf(target);
  const title = binned.get(target);
  if (title === undefined) return (isRequired ? required : optional)[when](label, kind);
  return (isRequired ? requiredInBin : optionalInBin)[when](label, {
    bg: `„${title}“ (${kind.bg})`,
    en: `“${title}” (${kind.en})`,
  });
}

/** A finding for each target that is gone: an error for a required one, a warning for the others. `binned`: those of them in the bin. */
export function vanishedFindings(
  item: Pick<CheckedItem, 'key' | 'title'>,
  vanished: readonly Vanished[],
  when: When,
  binned: Binned,
): Finding[] {
  return vanished.map((one) =>
    (one.isRequired ? errorIn : warningIn)(vanishedCodes[when], item, {
      path: one.path,
      locale: one.locale,
      target: one.target,
      targetInBin: binned.has(one.target),
      message: vanishedWords(one, when, binned),
    }),
  );
}

/** As `vanishedFindings`, and asks which of the targets are in the bin. `req` reads as the system. */
export async function findVanished(
  req: PayloadRequest,
  item: Pick<CheckedItem, 'key' | 'title'>,
  vanished: readonly Vanished[],
  when: When,
): Promise<Finding[]> {
  const binned = await titlesInBin(
    req,
    vanished.map(({ target }) => target),
  );
  return vanishedFindings(item, vanished, when, binned);
}

/** Why a release or its end cannot be carried out on a document. */
export async function vanishedRefusal(
  req: PayloadRequest,
  { title, type }: { title: string; type: ReleasableType },
  one: Vanished,
  when: When,
): Promise<AdminText> {
  const binned = await titlesInBin(req, [one.target]);
  return sentence(
    { document: documentWords(title, type), reason: vanishedWords(one, when, binned) },
    (part) => `${part.document}: ${part.reason} Нищо от промяната не е публикувано.`,
    (part) => `${part.document}: ${part.reason} Nothing of the release was published.`,
  );
}
