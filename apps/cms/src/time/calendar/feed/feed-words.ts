import type { Locale } from '@civic/content/locales';

const bg = {
  name: (site: string) => `${site}: календар на съдържанието`,
  tentative: 'По план, още не е насрочено.',
  by: (name: string) => `От: ${name}`,
  documents: 'Документи:',
  open: 'Отворете в системата:',
};

const en: typeof bg = {
  name: (site) => `${site}: content calendar`,
  tentative: 'Planned, not scheduled yet.',
  by: (name) => `By: ${name}`,
  documents: 'Documents:',
  open: 'Open in the admin:',
};

/** What calendar programs show beside the events. */
export const feedWords = (language: Locale): typeof bg => (language === 'en' ? en : bg);
