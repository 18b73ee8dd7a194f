import { adminTexts } from '../../platform/words/admin-texts';

export const searchTexts = adminTexts({
  bg: {
    button: 'Търсене',
    shortcut: 'Търсене ({{keys}})',
    field: 'Търсене във всичко',
    placeholder: 'Заглавие, име, адрес…',
    close: 'Затворете търсенето',
    hint: 'Напишете поне две букви. Търси се в заглавията, имената, адресите и кратките описания на всички езици.',
    searching: 'Търси се…',
    failed: 'Търсенето сега не е възможно.',
    again: 'Опитайте отново',
    nothing: 'Няма нищо, което да съдържа „{{text}}“.',
    screens: 'Страници на системата',
    more: 'Още в „{{list}}“',
    untitled: 'Без заглавие',
    elsewhere: 'среща се в друго поле',
    found_one: 'Намерен е {{count}} резултат.',
    found_other: 'Намерени са {{count}} резултата.',
  },
  en: {
    button: 'Search',
    shortcut: 'Search ({{keys}})',
    field: 'Search everything',
    placeholder: 'Title, name, address…',
    close: 'Close the search',
    hint: 'Type at least two letters. Titles, names, addresses and short descriptions are searched in all languages.',
    searching: 'Searching…',
    failed: 'Searching is not possible now.',
    again: 'Try again',
    nothing: 'Nothing contains “{{text}}”.',
    screens: 'Screens',
    more: 'More in “{{list}}”',
    untitled: 'Untitled',
    elsewhere: 'found in another field',
    found_one: '{{count}} result was found.',
    found_other: '{{count}} results were found.',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    search: typeof searchTexts;
  }
}
