import { adminTexts } from '../../platform/words/admin-texts';

export const versionsTexts = adminTexts({
  bg: {
    when: 'Записана',
    what: 'Каква е',
    who: 'От кого',
    kind: {
      autosave: 'Автоматичен запис',
      draft: 'Чернова',
      publication: 'Публикуване',
      'take-down': 'Сваляне от сайта',
      restored: 'Върната по-стара версия',
      binned: 'Преместване в коша',
      back: 'Връщане от коша',
      release: 'Публикуване по насрочена промяна',
      'release-take-down': 'Сваляне по насрочена промяна',
    },
    scheduled: 'насрочено от {{name}}',
    system: 'Системата',
    unknown: 'Не е записано',
    older: 'По-стари версии',
    newer: 'По-нови версии',
    pages: 'Страници с версии',
    none: 'Още няма версии.',
  },
  en: {
    when: 'Saved',
    what: 'What it is',
    who: 'By',
    kind: {
      autosave: 'Autosave',
      draft: 'Draft',
      publication: 'Publication',
      'take-down': 'Take-down',
      restored: 'Restored older version',
      binned: 'Move to the bin',
      back: 'Return from the bin',
      release: 'Publication by a release',
      'release-take-down': 'Take-down by a release',
    },
    scheduled: 'scheduled by {{name}}',
    system: 'The system',
    unknown: 'Not recorded',
    older: 'Older versions',
    newer: 'Newer versions',
    pages: 'Pages of versions',
    none: 'There are no versions yet.',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    versionsList: typeof versionsTexts;
  }
}
