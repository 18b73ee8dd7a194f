import type { AdminLanguage } from '@civic/content/admin-languages';

import { languageName } from '../../../platform/words/language-name';
import type { Finding } from '../plan';
import { addressOf } from '../preflight/finding';
import { findingTexts } from '../preflight/finding-texts';
import type { Words } from '../preflight/words';
import { called, documentList, dueTime, type MailedRelease } from './mailed-release';
import type { Entry, List, Message } from './render';
import { writeMessage, type Wording } from './write-message';

const matter: Words = { bg: 'Проверете преди публикуването', en: 'Check before it goes out' };

/** The field of a finding as editors see it; `null` where the finding has no field, or an unknown one. */
export type LabelOf = (finding: Finding) => Words | null;

const innermost = (label: string) => label.split(' > ').at(-1) ?? label;

function entryOf(finding: Finding, labelOf: LabelOf, { adminUrl }: MailedRelease, language: AdminLanguage): Entry {
  const { title, locale, message } = finding;
  const texts = findingTexts(language);
  const label = labelOf(finding)?.[language];
  // Many messages name their field themselves.
  const field = label && !message[language].includes(innermost(label)) ? label : undefined;
  const where = [title ?? texts.whole, field, locale && texts.inLanguage(languageName(locale, language))]
    .filter(Boolean)
    .join(', ');
  return { text: `${where}: ${message[language]}`, url: addressOf(finding, adminUrl) ?? undefined };
}

const headings = {
  error: { bg: 'Пречки:', en: 'In the way:' },
  warning: { bg: 'Забележки:', en: 'Remarks:' },
} satisfies Record<Finding['severity'], Words>;

const bulgarian = (release: MailedRelease): string[] => [
  `наближава насроченият момент, но ${called(release, 'bg')} няма да може да се изпълни така, както е сега.`,
  `Насрочено е за ${dueTime(release, 'bg')}. Повторната проверка показа, че след насрочването нещо се е променило.`,
  'Какво да направите: отстранете пречките по-долу. Където трябва да се поправи самият документ, поправете го, отменете промяната и го насрочете отново – тя пази текста такъв, какъвто е бил при насрочването.',
];

const english = (release: MailedRelease): string[] => [
  `the moment draws near, but as things stand this cannot be carried out: ${called(release, 'en')}.`,
  `It is due on ${dueTime(release, 'en')}. The second check showed that something has changed since it was scheduled.`,
  'What to do: remove what is in the way, listed below. Where the document itself has to be corrected, correct it, cancel the release and schedule it again: the release keeps the text as it was when it was scheduled.',
];

/** A message, before a release is due, with the results of the second check. */
export function preflightMessage(release: MailedRelease, findings: Finding[], labelOf: LabelOf): Message {
  const listOf = (severity: Finding['severity'], language: AdminLanguage): List[] => {
    const entries = findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => entryOf(finding, labelOf, release, language));
    return entries.length > 0 ? [{ heading: headings[severity][language], entries }] : [];
  };
  const wordingIn = (language: AdminLanguage): Wording => ({
    paragraphs: { bg: bulgarian, en: english }[language](release),
    lists: [...listOf('error', language), ...listOf('warning', language), documentList(release, language)],
  });
  return writeMessage(release, matter, wordingIn);
}
