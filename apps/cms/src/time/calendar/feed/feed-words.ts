import type { AdminLanguage } from '@civic/content/admin-languages';

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

/** Texts that calendar programs show beside the events. */
export const feedWords = (language: AdminLanguage): typeof bg => ({ bg, en })[language];
