import { adminTexts } from '../../platform/words/admin-texts';

export const binTexts = adminTexts({
  bg: {
    until: 'В коша до {{moment}}',
    mark: 'в коша',
    marked: '{{title}} (в коша)',
    note: '„{{title}}“ е в коша и докато е там, не се показва на сайта.',
    open: 'Отворете в коша',
  },
  en: {
    until: 'In the bin until {{moment}}',
    mark: 'in the bin',
    marked: '{{title}} (in the bin)',
    note: '“{{title}}” is in the bin and, while it is there, is not shown on the website.',
    open: 'Open it in the bin',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    bin: typeof binTexts;
  }
}
