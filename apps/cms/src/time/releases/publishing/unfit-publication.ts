import { toAdminLanguage } from '@civic/content/admin-languages';
import { APIError, type AfterErrorHook } from 'payload';

import { languageTitle } from '../../../platform/words/language-name';
import type { Finding } from '../plan';

const code = 'unfit-publication';

/** What is wrong, each thing behind the language in which it is. */
const wordsOf = (findings: readonly Finding[], language: ReturnType<typeof toAdminLanguage>) =>
  findings
    .map(({ locale, message }) => `${locale ? `${languageTitle(locale, language)}: ` : ''}${message[language]}`)
    .join(' ');

/** A publication that would show visitors what is not fit for them, in a language that the form may not show. */
export class UnfitPublication extends APIError {
  readonly code = code;

  constructor(
    readonly findings: readonly Finding[],
    /** The language of the admin. */
    language: string | undefined,
  ) {
    super(wordsOf(findings, toAdminLanguage(language)), 422, null, true);
    // Payload chooses the level of its log by this name: a refusal is not a fault of the CMS.
    this.name = 'Forbidden';
  }
}

/** Payload exists twice in a production build, and so may the class. */
const isUnfit = (error: unknown): error is UnfitPublication =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Answers a publication that is refused with a problem that names each finding with its field and language (RFC 9457). */
export const explainUnfitPublication: AfterErrorHook = ({ error, result }) => {
  if (!isUnfit(error)) return result ? { response: result } : undefined;
  const { findings, message, status } = error;
  const problem = { type: code, title: 'Not fit to be published', status, detail: message, findings };
  return { response: { ...problem, errors: [{ message }] }, status };
};
