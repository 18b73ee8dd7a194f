import type { Locale } from '@civic/content/locales';

import type { Words } from '../preflight/words';
import type { MailedRelease } from './mailed-release';
import type { List, Message } from './message';
import { inSubject } from './subject';

/** What one kind of message says, in one language. */
export interface Wording {
  paragraphs: string[];
  lists: List[];
}

const greetings: Words = { bg: 'Здравейте,', en: 'Hello,' };
const links: Words = { bg: 'Отворете промяната:', en: 'Open the release:' };

/**
 * A message about a release in both languages, the Bulgarian first: which one somebody reads in the admin is known only in
 * their browser.
 */
export function writeMessage(release: MailedRelease, matter: Words, wordingIn: (language: Locale) => Wording): Message {
  const title = inSubject(release.title);
  const partIn = (language: Locale) => {
    const { paragraphs, lists } = wordingIn(language);
    const link = { text: links[language], url: release.url };
    return { language, paragraphs: [greetings[language], ...paragraphs], lists, link };
  };
  return { subject: `${matter.bg}: ${title} · ${matter.en}`, parts: [partIn('bg'), partIn('en')] };
}
