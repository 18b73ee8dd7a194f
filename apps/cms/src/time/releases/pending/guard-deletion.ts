import type { AdminText } from '@civic/content/admin-languages';
import { isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig, PayloadRequest } from 'payload';

import { unlessInBin } from '../../../content/bin/unless-in-bin';
import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { InUse } from '../../../platform/errors';
import { siteTime } from '../../../platform/words/site-time-line';
import { say } from '../../../platform/words/validators';
import { compareAndSet, findRelease, inside } from '../ledger/ledger';
import { documentWords, sentence } from '../preflight/words';
import { documentOf } from '../publication/apply-item';
import type { Vanished } from '../targets/present-content';
import { findVanished } from '../targets/vanished-words';
import { isInBulk } from '../watch/refuse-in-bulk';
import { lackAt, lacksWithout, type Lack } from './lacks';

async function refusalWords(req: PayloadRequest, lack: Lack, { label }: Vanished): Promise<AdminText> {
  const { pending, when } = lack;
  const { release, document, title } = pending;
  const at = Date.parse(lackAt(lack) ?? '');
  const timeZone = await siteTimeZone(req);
  const time = (language: string) => siteTime(at, timeZone, language);
  const name = release.title ?? '—';
  return sentence(
    {
      name: { bg: name, en: name },
      time: { bg: time('bg'), en: time('en') },
      field: label,
      document: documentWords(title, documentOf({ document }).type),
    },
    (part) =>
      when === 'release'
        ? `Не може да се изтрие: насрочената промяна „${part.name}“ (${part.time}) го изисква в полето „${part.field}“ на ${part.document}. Изберете там друго и насрочете промяната отново или я отменете.`
        : `Не може да се изтрие: краят на промяната „${part.name}“ (${part.time}) ще го върне в задължителното поле „${part.field}“ на ${part.document}. Отменете края или изчакайте да мине.`,
    (part) =>
      when === 'release'
        ? `This cannot be deleted: the release “${part.name}” (${part.time}) requires it in the field “${part.field}” of ${part.document}. Choose another one there and schedule the release again, or cancel it.`
        : `This cannot be deleted: the end of the release “${part.name}” (${part.time}) will give it back to the required field “${part.field}” of ${part.document}. Cancel the end, or wait until it has passed.`,
  );
}

/** Only the page of a document or file tells what its deletion means for a release. */
function bulkWords({ pending: { release } }: Lack): AdminText {
  const title = release.title ?? '—';
  return {
    bg: `Насрочена промяна („${title}“) ще показва един от избраните документи или файлове. Отворете го и го изтрийте от неговата страница, за да видите какво ще стане с нея.`,
    en: `A scheduled release (“${title}”) will show one of the chosen documents or files. Open it and delete it on its own page, to see what becomes of the release.`,
  };
}

/** Tells a scheduled release what it will be carried out without. */
async function tell(req: PayloadRequest, { pending, when, vanished }: Lack): Promise<void> {
  const { release, document, title } = pending;
  const row = await findRelease(inside(req), release.id);
  if (row?.state !== 'scheduled' && row?.state !== 'undecided') return;
  const findings = [...(row.findings ?? []), ...(await findVanished(req, { key: document, title }, vanished, when))];
  await compareAndSet(inside(req), release.id, row.state, { findings });
}

const lacksKey = (target: string) => `releases/lacks/${target}`;

/**
 * Refuses to delete what a scheduled release or an end requires, and tells the others what they will be carried out without. For
 * documents and files.
 */
export function guardDeletion(collection: CollectionConfig): CollectionConfig {
  if (!isDocumentType(collection.slug)) return collection;
  const { hooks, slug } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeDelete: [
        unlessInBin(async ({ id, req }) => {
          const target = `${slug}/${String(id)}`;
          const lacks = await lacksWithout(req, target);
          for (const lack of lacks) {
            const required = lack.vanished.find(({ isRequired }) => isRequired);
            if (required) throw new InUse(say(await refusalWords(req, lack, required), { req }));
          }
          const [lack] = lacks;
          if (lack && isInBulk(req)) throw new InUse(say(bulkWords(lack), { req }));
          req.context[lacksKey(target)] = lacks;
        }),
        ...(hooks?.beforeDelete ?? []),
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ id, req }) => {
          const lacks = (req.context[lacksKey(`${slug}/${String(id)}`)] ?? []) as Lack[];
          for (const lack of lacks) await tell(req, lack);
        },
      ],
    },
  };
}
