import type { AdminLanguage } from '@civic/content/admin-languages';

/** One line of a list, with a link to its subject. */
export interface Entry {
  text: string;
  url?: string | undefined;
}

export interface List {
  heading: string;
  entries: Entry[];
}

/** A message in one language. */
export interface Part {
  language: AdminLanguage;
  paragraphs: string[];
  lists: List[];
  /** The closing line: the page to go to. */
  link: { text: string; url: string };
}

/** The content of a message; its format is decided at rendering. */
export interface Message {
  subject: string;
  parts: Part[];
}
