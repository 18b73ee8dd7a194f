import type { AfterErrorHook } from 'payload';

import type { NewerVersion } from '../errors';
import { adminTexts } from './admin-texts';

export const newerVersionTexts = adminTexts({
  bg: {
    refused: 'Документът е променен, след като сте го прочели. Прочетете го отново и повторете промяната си.',
  },
  en: { refused: 'The document was changed after you had read it. Read it again and repeat your change.' },
});

declare module './admin-texts' {
  interface AdminTexts {
    newerVersion: typeof newerVersionTexts;
  }
}

/** Payload exists twice in a production build, and so may the class. */
const isNewerVersion = (error: unknown): error is NewerVersion =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'newer-version';

/** Answers a write that began from an older version with a problem that names the newest one (RFC 9457). */
export const explainNewerVersion: AfterErrorHook = ({ error, result }) => {
  if (!isNewerVersion(error)) return result ? { response: result } : undefined;
  const { message, status, version } = error;
  const problem = { type: 'newer-version', title: 'Newer version', status, detail: message, version };
  return { response: { ...problem, errors: [{ message }] }, status };
};
