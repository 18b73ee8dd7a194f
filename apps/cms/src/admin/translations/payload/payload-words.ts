import { authentication } from './authentication';
import { error } from './error';
import { fields } from './fields';
import { operators, upload, validation } from './files-and-rules';
import { generalInBulgarian } from './general-bg';
import { generalInEnglish } from './general-en';
import { localization, version } from './publishing';
import { dashboard, folder } from './unused';

const namespaces = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general: { bg: generalInBulgarian, en: generalInEnglish },
  localization,
  operators,
  upload,
  validation,
  version,
};

type Namespace = keyof typeof namespaces;

const wordsIn = (language: 'bg' | 'en') =>
  Object.fromEntries(Object.entries(namespaces).map(([name, words]) => [name, words[language]])) as unknown as Record<
    Namespace,
    Record<string, string>
  >;

/** Payload's own texts that the product replaces, by language and namespace; a test accounts for every other one. */
export const payloadWords = { bg: wordsIn('bg'), en: wordsIn('en') };
