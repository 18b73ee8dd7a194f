import { adminTexts } from '../../../platform/words/admin-texts';

export const beforeActTexts = adminTexts({
  bg: {
    heading: 'Документът има насрочена промяна',
    changes: {
      down: 'Сваля документа от сайта.',
      first: 'Публикува документа за първи път.',
      fields: 'Променя {{fields}}.',
      none: 'Не променя нищо в документа.',
    },
    consequence: {
      collision:
        'Ако публикувате сега, вашите стойности на {{fields}} ще се различават от нейните и тя ще чака решение.',
      withheld:
        'Ако публикувате сега, с новите дати посетителите няма да виждат това, което тя трябва да покаже, и тя ще чака решение.',
      'take-down': 'Ако свалите документа, тя няма да го публикува отново, а ще чака решение.',
      delete: 'Ако изтриете документа, тя ще чака решение.',
      nothing: 'След това за нея няма да остане нищо за изпълнение.',
      'goes-on': 'Тя ще се изпълни, както е насрочена.',
    },
    early: 'Ако публикувате сега, {{fields}} от нея излиза веднага, преди момента ѝ.',
    own: 'Публикувайте без промяната',
    publishedOwn: 'Публикувано е без стойностите на насрочената промяна.',
    keep: { publish: 'Публикувайте сега', 'take-down': 'Свалете сега', delete: 'Изтрийте сега' },
    carryOver: 'Включете редакциите в промяната',
    carriedOver: 'Редакциите са включени в промяната и излизат заедно с нея.',
    cancel: {
      publish: 'Отменете промяната и публикувайте',
      'take-down': 'Отменете промяната и свалете',
      delete: 'Отменете промяната и изтрийте',
    },
    back: 'Отказ',
    hints: {
      own: 'Сега се публикува само {{fields}}. Останалото излиза в момента на промяната.',
      keep: 'Насрочената промяна остава.',
      carryOver: 'Сега не се публикува нищо. Редакциите излизат в момента на промяната.',
      cancel: 'Насрочената промяна няма да се изпълни.',
      back: 'Нищо не се променя.',
    },
  },
  en: {
    heading: 'The document has a scheduled release',
    changes: {
      down: 'It takes the document down.',
      first: 'It publishes the document for the first time.',
      fields: 'It changes {{fields}}.',
      none: 'It changes nothing in the document.',
    },
    consequence: {
      collision: 'If you publish now, your values of {{fields}} will differ from its own, and it will need a decision.',
      withheld:
        'If you publish now, with the new dates visitors will not see what it should show, and it will need a decision.',
      'take-down': 'If you take the document down, it will not publish it again: it will need a decision.',
      delete: 'If you delete the document, it will need a decision.',
      nothing: 'Nothing will be left for it to do.',
      'goes-on': 'It will be carried out as scheduled.',
    },
    early: 'If you publish now, its {{fields}} will go live at once, before its moment.',
    own: 'Publish without the release',
    publishedOwn: 'Published without the values of the release.',
    keep: { publish: 'Publish now', 'take-down': 'Take down now', delete: 'Delete now' },
    carryOver: 'Add the edits to the release',
    carriedOver: 'The edits were added to the release and go live with it.',
    cancel: {
      publish: 'Cancel the release and publish',
      'take-down': 'Cancel the release and take down',
      delete: 'Cancel the release and delete',
    },
    back: 'Cancel',
    hints: {
      own: 'Only {{fields}} is published now. The rest goes live at the moment of the release.',
      keep: 'The scheduled release stays.',
      carryOver: 'Nothing is published now. The edits go live at the moment of the release.',
      cancel: 'The scheduled release will not be carried out.',
      back: 'Nothing changes.',
    },
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    beforeAct: typeof beforeActTexts;
  }
}
