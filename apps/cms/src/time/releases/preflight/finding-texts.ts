import type { AdminLanguage } from '@civic/content/admin-languages';

const bg = {
  findings: 'Резултат от проверката',
  error: 'Грешка',
  warning: 'Предупреждение',
  inLanguage: (name: string) => `на ${name}`,
  whole: 'За цялата промяна',
  toField: 'Към полето',
  toDocument: 'Към документа',
  toBin: 'Отворете го в коша',
  takeOut: 'Махнете го',
  takenOut: 'Махнато е отвсякъде, където се споменаваше.',
  clashes: 'Други промени на същите документи',
  another: 'Друга промяна',
  clash: (document: string) => `„${document}“ участва и в`,
  undated: 'без дата',
};

const en: typeof bg = {
  findings: 'Check results',
  error: 'Error',
  warning: 'Warning',
  inLanguage: (name) => `in ${name}`,
  whole: 'About the release as a whole',
  toField: 'Go to the field',
  toDocument: 'Open the document',
  toBin: 'Open it in the bin',
  takeOut: 'Take it out',
  takenOut: 'It was taken out wherever it was named.',
  clashes: 'Other releases of the same documents',
  another: 'Another release',
  clash: (document) => `“${document}” is also in`,
  undated: 'no date',
};

export type FindingTexts = typeof bg;

export const findingTexts = (language: AdminLanguage): FindingTexts => ({ bg, en })[language];
