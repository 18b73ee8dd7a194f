import { adminTexts } from '../../platform/words/admin-texts';

export const discardTexts = adminTexts({
  bg: {
    action: 'Върнете публикуваното',
    heading: 'Връщане към публикуваното',
    body: 'Непубликуваните промени на всички езици ще бъдат заменени с това, което посетителите виждат сега. Предишната чернова остава сред версиите.',
    confirm: 'Върнете',
    done: 'Черновата вече е каквото виждат посетителите.',
    failed: 'Черновата не можа да бъде върната и остава каквато е. Опитайте отново.',
  },
  en: {
    action: 'Discard the edits',
    heading: 'Back to what is published',
    body: 'The unpublished edits in all languages will be replaced by what visitors see now. The former draft stays among the versions.',
    confirm: 'Discard',
    done: 'The draft is what visitors see now.',
    failed: 'The draft could not be put back and stays what it is. Try again.',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    discardEdits: typeof discardTexts;
  }
}
