import type { AdminText } from '@civic/content/admin-languages';

import type { Obstacle } from '../intentions/on-document';
import { languageOf } from '../intentions/leaves-by-id';
import type { ReleasableType } from '../plan';
import { documentWords, inLanguageWords, labelWords, sentence, type Words } from '../preflight/words';
import type { MergeField } from './merge-locales';

interface About {
  title: string;
  type: ReleasableType;
  fields: readonly MergeField[];
}

/** The outermost field of a value, with its language: „Заглавие“ (на английски език). */
function fieldWords(fields: readonly MergeField[], path: string): Words {
  const [name = path] = path.split(/[.#@]/);
  const field = fields.find((one) => one.name === name);
  const label = labelWords((field as { label?: unknown } | undefined)?.label, name);
  const language = languageOf(path);
  const where = language ? inLanguageWords(language) : null;
  return {
    bg: `„${label.bg}“${where ? ` (${where.bg})` : ''}`,
    en: `“${label.en}”${where ? ` (${where.en})` : ''}`,
  };
}

const list = (fields: Words[], language: keyof Words) => [...new Set(fields.map((one) => one[language]))].join(', ');

/** Why a release cannot be carried out on a document, and what to do, in both languages of the admin. */
export function obstacleWords(obstacles: readonly Obstacle[], { title, type, fields }: About): AdminText {
  const document = documentWords(title, type);
  if (obstacles.some(({ kind }) => kind === 'taken-down')) {
    return sentence(
      { document },
      (part) =>
        `${part.document}: свалено от сайта, след като промяната беше насрочена. Нищо от нея не е публикувано. Ако все пак трябва да излезе, насрочете я отново.`,
      (part) =>
        `${part.document} was taken down after the release was scheduled. Nothing of the release was published. If it should go live all the same, schedule it again.`,
    );
  }
  const changed = obstacles.flatMap((one) =>
    one.kind === 'collision' ? [fieldWords(fields, one.collision.path)] : [],
  );
  return sentence(
    { document, fields: { bg: list(changed, 'bg'), en: list(changed, 'en') } },
    (part) =>
      `${part.document}: след насрочването на промяната бяха публикувани други стойности на ${part.fields}. Нищо от нея не е публикувано. Изберете кои стойности да останат и я насрочете отново.`,
    (part) =>
      `${part.document}: other values of ${part.fields} were published after the release was scheduled. Nothing of the release was published. Decide which values to keep, and schedule it again.`,
  );
}
