import { adminTexts } from '../../../platform/words/admin-texts';

export const detailsTexts = adminTexts({
  bg: {
    close: 'Затворете',
    state: 'Състояние',
    when: 'Кога',
    by: 'От кого',
    languages: 'Езици',
    documents: 'Документи',
    actions: {
      publish: 'публикуване',
      unpublish: 'сваляне',
    },
    openDocument: 'Отворете документа',
    openRelease: 'Отворете насрочената промяна',
    asOf: 'Преглед към този момент',
    newWindow: '(в нов прозорец)',
    move: 'Преместване…',
    onlyPublishers: 'Само отговорен редактор или администратор може да го премести.',
    failure: 'Причина',
    draft: 'Така е в черновата; моментът още не е насрочен.',
    clash: 'Конфликт:',
  },
  en: {
    close: 'Close',
    state: 'State',
    when: 'When',
    by: 'By',
    languages: 'Languages',
    documents: 'Documents',
    actions: {
      publish: 'publish',
      unpublish: 'take down',
    },
    openDocument: 'Open the document',
    openRelease: 'Open the release',
    asOf: 'View the site as of then',
    newWindow: '(in a new window)',
    move: 'Move…',
    onlyPublishers: 'Only a publisher or an administrator may move it.',
    failure: 'Why',
    draft: 'From the draft; not scheduled yet.',
    clash: 'Conflict:',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    eventDetails: typeof detailsTexts;
  }
}
