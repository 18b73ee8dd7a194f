import type { AdminText } from '@civic/content/admin-languages';

import { takenWords } from '../../../content/addresses/taken-words';
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

/** The outermost fields of some values, in both languages of the admin. */
export function fieldListWords(fields: readonly MergeField[], paths: readonly string[]): Words {
  const named = paths.map((path) => fieldWords(fields, path));
  return { bg: list(named, 'bg'), en: list(named, 'en') };
}

type Kind = Exclude<Obstacle['kind'], 'collision' | 'address'>;

/** What people did with the document since the release was scheduled; the document begins the sentence. */
const acts: Record<Kind, Words> = {
  'taken-down': {
    bg: 'свалено от сайта, след като промяната беше насрочена.',
    en: 'was taken down after the release was scheduled.',
  },
  deleted: {
    bg: 'документът е изтрит, след като промяната беше насрочена.',
    en: 'was deleted after the release was scheduled.',
  },
  binned: {
    bg: 'документът е преместен в коша, след като промяната беше насрочена. Ако го върнете оттам, промяната може да се изпълни.',
    en: 'was moved to the bin after the release was scheduled. Once it is brought back, the release can be carried out.',
  },
  withheld: {
    bg: 'датите бяха променени след насрочването и в момента на промяната посетителите няма да виждат това, което тя трябва да покаже.',
    en: 'was given other dates after the release was scheduled, and at its moment visitors will not see what it should show.',
  },
};

/** Why a release needs a decision about a document, in both languages of the admin. */
export function obstacleWords(obstacles: readonly Obstacle[], { title, type, fields }: About): AdminText {
  const document = documentWords(title, type);
  const taken = obstacles.find((one) => one.kind === 'address');
  if (taken) {
    return sentence(
      { document, problem: takenWords(taken.address, taken.taken, 'free') },
      (part) => `${part.document}: ${part.problem}`,
      (part) => `${part.document}: ${part.problem}`,
    );
  }
  const act = obstacles.flatMap(({ kind }) => (kind === 'collision' || kind === 'address' ? [] : acts[kind]))[0];
  if (act) {
    return sentence(
      { document, act },
      (part) => `${part.document}: ${part.act}`,
      (part) => `${part.document} ${part.act}`,
    );
  }
  const paths = obstacles.flatMap((one) => (one.kind === 'collision' ? [one.collision.path] : []));
  return sentence(
    { document, fields: fieldListWords(fields, paths) },
    (part) => `${part.document}: след насрочването на промяната бяха публикувани други стойности на ${part.fields}.`,
    (part) => `${part.document}: other values of ${part.fields} were published after the release was scheduled.`,
  );
}
