import { adminTexts } from '../../../platform/words/admin-texts';

export const filterTexts = adminTexts({
  bg: {
    search: 'Търсене в заглавията',
    type: 'Вид съдържание',
    allTypes: 'Всички видове',
    locale: 'Език',
    allLocales: 'Всички езици',
    kinds: 'Какво се случва',
    cancelled: 'Покажете и отменените',
    kindNames: {
      'takes-place': 'Провежда се',
      publish: 'Излиза',
      reveal: 'Разкрива се',
      expire: 'Приключва',
      expected: 'Очаква се',
      release: 'Насрочени промени',
      end: 'Край на промяна',
      revert: 'Върнати промени',
    },
  },
  en: {
    search: 'Search titles',
    type: 'Type of content',
    allTypes: 'All types',
    locale: 'Language',
    allLocales: 'All languages',
    kinds: 'What happens',
    cancelled: 'Cancelled too',
    kindNames: {
      'takes-place': 'Takes place',
      publish: 'Appears',
      reveal: 'Is revealed',
      expire: 'Ends',
      expected: 'Is expected',
      release: 'Releases',
      end: 'Ends of releases',
      revert: 'Reverts',
    },
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    calendarFilters: typeof filterTexts;
  }
}
