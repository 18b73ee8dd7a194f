import { adminLanguages, type AdminLanguage } from '@civic/content/admin-languages';

import type { Translate } from '../../../platform/words/admin-texts';
import type { MailedRelease } from './mailed-release';
import type { List, Message } from './render';

const longest = 80;

/** A title fit for a subject: one line, and short enough to leave the event visible. */
export function inSubject(title: string): string {
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** The texts of messages in every language of the admin. */
export type TextsByLanguage = Record<AdminLanguage, Translate>;

/** The texts of one kind of message, in one language. */
export interface Wording {
  /** What the message is about. */
  matter: string;
  paragraphs: string[];
  lists: List[];
}

/**
 * A message about a release in every language of the admin, the default first: a person's admin language is stored only in their
 * browser.
 */
export function writeMessage(
  release: MailedRelease,
  texts: TextsByLanguage,
  wordingIn: (language: AdminLanguage, t: Translate) => Wording,
): Message {
  const wordings = adminLanguages.map((language) => ({ language, ...wordingIn(language, texts[language]) }));
  const [first, ...others] = wordings.map(({ matter }) => matter);
  const subject = [`${first}: ${inSubject(release.title)}`, ...others].join(' · ');
  const parts = wordings.map(({ language, paragraphs, lists }) => {
    const t = texts[language];
    const link = { text: t('releaseMail:open'), url: release.url };
    return { language, paragraphs: [t('releaseMail:greeting'), ...paragraphs], lists, link };
  });
  return { subject, parts };
}
