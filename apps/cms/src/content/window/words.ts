import type { AdminText } from '@civic/content/admin-languages';
import type { WindowedType } from '@civic/content/content-types';

/** Names of a document of the type and of its start, for the texts about a window. */
export interface WindowWords {
  /** The document, with its article. Sentences in Bulgarian expect a neuter noun, as „съобщението“ is. */
  document: AdminText;
  /** The field `publishAt`: its label, and its form within a sentence, with its article. */
  publishAt: { label: AdminText; inSentence: AdminText };
  /** The label of the field `expireAt` and of its tab. */
  expireAt: AdminText;
}

const words: Record<WindowedType, WindowWords> = {
  announcements: {
    document: { bg: 'съобщението', en: 'the announcement' },
    publishAt: {
      label: { bg: 'Дата на съобщението', en: 'Date of the announcement' },
      inSentence: { bg: 'датата на съобщението', en: 'the date of the announcement' },
    },
    expireAt: { bg: 'Край', en: 'End' },
  },
  events: {
    document: { bg: 'събитието', en: 'the event' },
    publishAt: {
      label: { bg: 'Показва се от', en: 'Shown from' },
      inSentence: { bg: 'началото на показването', en: 'the moment from which it is shown' },
    },
    expireAt: { bg: 'Показва се до', en: 'Shown until' },
  },
};

export const windowWordsOf = (type: WindowedType): WindowWords => words[type];

/** The text with a capital letter, as at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
