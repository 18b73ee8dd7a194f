import type { AdminLanguage } from '@civic/content/admin-languages';

import type { Translate } from '../../../platform/words/admin-texts';
import { languageName } from '../../../platform/words/language-name';
import type { Finding } from '../plan';
import { addressOf } from '../preflight/finding';
import { findingTexts } from '../preflight/finding-texts';
import type { Words } from '../preflight/words';
import { answerTexts, releaseTexts } from '../release-texts';
import { called, documentList, dueTime, type MailedRelease } from './mailed-release';
import type { Entry, List, Message } from './render';
import { writeMessage, type TextsByLanguage } from './write-message';

/** The opening of a message: what happens to which release, and its instant. */
function opening(
  release: MailedRelease,
  kind: 'decision' | 'failure' | 'overdue' | 'preflight',
  language: AdminLanguage,
  t: Translate,
) {
  return [
    t(`releaseMail:${kind}:event`, { release: called(release, t) }),
    t(`releaseMail:${kind}:moment`, { time: dueTime(release, language) }),
  ];
}

/** A message about a failed release, with the possible actions; `reason` as in the ledger, with the fields it names. */
export const failureMessage = (release: MailedRelease, reason: Words | null, texts: TextsByLanguage): Message =>
  writeMessage(release, texts, (language, t) => ({
    matter: t('releaseMail:failure:subject'),
    paragraphs: [
      ...opening(release, 'failure', language, t),
      reason ? t('releaseMail:failure:reason', { reason: reason[language] }) : t('releaseMail:failure:noReason'),
      t('releaseMail:failure:remedy', { retry: releaseTexts(language).again }),
    ],
    lists: [documentList(release, language, t)],
  }));

/** A message about a release that needs a decision, with the possible answers; `reason` as in the ledger, with the fields it names. */
export const decisionMessage = (release: MailedRelease, reason: Words | null, texts: TextsByLanguage): Message =>
  writeMessage(release, texts, (language, t) => ({
    matter: t('releaseMail:decision:subject'),
    paragraphs: [
      ...opening(release, 'decision', language, t),
      ...(reason ? [t('releaseMail:failure:reason', { reason: reason[language] })] : []),
      t('releaseMail:decision:remedy', {
        carryOut: answerTexts(language)['carry-out'],
        keep: answerTexts(language).keep,
        cancel: answerTexts(language).cancel,
      }),
    ],
    lists: [documentList(release, language, t)],
  }));

/** A message about a release that waits although its moment has passed. */
export const overdueMessage = (release: MailedRelease, texts: TextsByLanguage): Message =>
  writeMessage(release, texts, (language, t) => ({
    matter: t('releaseMail:overdue:subject'),
    paragraphs: [...opening(release, 'overdue', language, t), t('releaseMail:overdue:remedy')],
    lists: [documentList(release, language, t)],
  }));

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

/** A message, before a release is due, with the results of the second check. */
export function preflightMessage(
  release: MailedRelease,
  findings: Finding[],
  labelOf: LabelOf,
  texts: TextsByLanguage,
): Message {
  const listOf = (severity: Finding['severity'], language: AdminLanguage, t: Translate): List[] => {
    const entries = findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => entryOf(finding, labelOf, release, language));
    return entries.length > 0 ? [{ heading: t(`releaseMail:preflight:${severity}`), entries }] : [];
  };
  return writeMessage(release, texts, (language, t) => ({
    matter: t('releaseMail:preflight:subject'),
    paragraphs: [...opening(release, 'preflight', language, t), t('releaseMail:preflight:remedy')],
    lists: [...listOf('error', language, t), ...listOf('warning', language, t), documentList(release, language, t)],
  }));
}
