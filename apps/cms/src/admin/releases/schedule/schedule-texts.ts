import { adminTexts } from '../../../platform/words/admin-texts';

export const scheduleTexts = adminTexts({
  bg: {
    button: 'Насрочване…',
    headingOf: 'Насрочване: {{title}}',
    already: 'Вече е насрочено',
    what: 'Какво да се случи',
    actions: {
      all: {
        label: 'Публикуване на всички езици',
        hint: 'Излиза всичко, както е в черновата сега: текстовете на всички езици и общите полета.',
      },
      down: {
        label: 'Сваляне от сайта',
        hint: 'Посетителите престават да виждат документа. Черновата му остава и може да се публикува отново.',
      },
    },
    actionIn: {
      label: 'Публикуване само на {{language}}',
      hint: 'Излизат само текстовете на {{language}}. Другите езици и общите полета остават каквито са на сайта.',
    },
    when: 'Кога',
    own: 'В избран момент',
    together: 'Заедно с „{{title}}“',
    togetherHint: 'Добавя се към промяна в подготовка. Нищо не се променя, докато тя не бъде насрочена.',
    moment: 'Дата и час',
    momentMissing: 'Изберете кога.',
    hasEnd: 'По-късно да се върне',
    hasEndHint: 'Сайтът се връща към това, което е показвал преди промяната.',
    end: 'Край',
    endMissing: 'Изберете кога да се върне или махнете отметката.',
    submit: 'Насрочете',
    submitAnyway: 'Насрочете въпреки предупрежденията',
    add: 'Добавете към промяната',
    close: 'Затворете',
    working: {
      saving: 'Черновата се запазва…',
      checking: 'Проверява се…',
      scheduling: 'Насрочва се…',
    },
    unsaved: 'Черновата не можа да бъде запазена, затова нищо не е насрочено. Опитайте отново.',
    loading: 'Зарежда се…',
    review: 'Прегледайте предупрежденията. Можете да отстраните причините сега или да насрочите въпреки тях.',
    refused: 'Поправете грешките, преди да насрочите.',
    later: 'По-късните промени остават чернова.',
    added: 'Добавено е към „{{title}}“. Нищо не излиза, докато тази промяна не бъде насрочена.',
    openRelease: 'Към насрочената промяна',
    outcome: {
      hidden: 'Излиза на {{moment}}.',
      live: 'Промените излизат на {{moment}}.',
      down: 'Ще бъде свалено от сайта на {{moment}}.',
      end: 'Край на промяната: {{moment}}.',
    },
  },
  en: {
    button: 'Schedule…',
    headingOf: 'Schedule: {{title}}',
    already: 'Scheduled already',
    what: 'What is to happen',
    actions: {
      all: {
        label: 'Publish all languages',
        hint: 'Everything goes out as it is in the draft now: the texts in all languages and the shared fields.',
      },
      down: {
        label: 'Take down',
        hint: 'Visitors do not see the document any more. Its draft stays and can be published again.',
      },
    },
    actionIn: {
      label: 'Publish {{language}} only',
      hint: 'Only the {{language}} texts go out. Other languages and the shared fields stay what they are on the website.',
    },
    when: 'When',
    own: 'At a moment of its own',
    together: 'Together with “{{title}}”',
    togetherHint: 'It joins a release in preparation. Nothing changes until that release is scheduled.',
    moment: 'Date and time',
    momentMissing: 'Choose when.',
    hasEnd: 'Take it back later',
    hasEndHint: 'What the release changed is reverted then.',
    end: 'Ends on',
    endMissing: 'Choose when it ends, or untick the box.',
    submit: 'Schedule',
    submitAnyway: 'Schedule despite the remarks',
    add: 'Add to the release',
    close: 'Close',
    working: {
      saving: 'Saving the draft…',
      checking: 'Checking…',
      scheduling: 'Scheduling…',
    },
    unsaved: 'The draft could not be saved, so nothing is scheduled. Try again.',
    loading: 'Loading…',
    review: 'Look at the remarks. You can mend them now, or schedule despite them.',
    refused: 'Fix the errors before you schedule.',
    later: 'Later edits stay drafts.',
    added: 'Added to “{{title}}”. Nothing goes out until that release is scheduled.',
    openRelease: 'Open the release',
    outcome: {
      hidden: 'Goes live {{moment}}.',
      live: 'The changes go live {{moment}}.',
      down: 'Will be taken down on {{moment}}.',
      end: 'Ends on {{moment}}.',
    },
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    scheduling: typeof scheduleTexts;
  }
}
