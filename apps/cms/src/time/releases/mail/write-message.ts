import { adminLanguages, type AdminLanguage } from '@civic/content/admin-languages';

import type { Words } from '../preflight/words';
import type { MailedRelease } from './mailed-release';
import type { List, Message } from './render';

const longest = 80;

/** A title fit for a subject: one line, and short enough to leave the event visible. */
export function inSubject(title: string): string {
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** The texts of one kind of message, in one language. */
export interface Wording {
  paragraphs: string[];
  lists: List[];
}

const greetings: Words = { bg: 'Здравейте,', en: 'Hello,' };
const links: Words = { bg: 'Отворете промяната:', en: 'Open the release:' };

/**
 * A message about a release in every language of the admin, the default first: a person's admin language is stored only in their
 * browser.
 */
export function writeMessage(
  release: MailedRelease,
  matter: Words,
  wordingIn: (language: AdminLanguage) => Wording,
): Message {
  const title = inSubject(release.title);
  const partIn = (language: AdminLanguage) => {
    const { paragraphs, lists } = wordingIn(language);
    const link = { text: links[language], url: release.url };
    return { language, paragraphs: [greetings[language], ...paragraphs], lists, link };
  };
  const [first, ...others] = adminLanguages.map((language) => matter[language]);
  return { subject: [`${first}: ${title}`, ...others].join(' · '), parts: adminLanguages.map(partIn) };
}
