import { adminTexts } from '../../../platform/words/admin-texts';

export const listTexts = adminTexts({
  bg: {
    heading: 'Насрочени промени',
    intro: 'Какво ще се промени на сайта, кога и от кого е насрочено.',
    create: 'Нова промяна',
    groups: {
      trouble: 'Изисква внимание',
      coming: 'Предстоят',
      open: 'В подготовка',
      over: 'Минали',
    },
    none: 'Няма нищо насрочено. Отворете документ и изберете „Насрочване…“ или започнете нова промяна с няколко документа.',
    noneOver: 'Още няма минали промени.',
    by: 'насрочена от {{name}}',
    cancelledBy: 'отменена от {{name}}',
    end: 'край: {{moment}}',
    newer: 'По-нови',
    older: 'По-стари',
    page: 'страница {{page}} от {{pages}}',
    form: {
      heading: 'Нова промяна',
      hint: 'Промяна с наименование за няколко документа. Нищо не се променя, докато не я насрочите.',
      submit: 'Започнете',
    },
  },
  en: {
    heading: 'Releases',
    intro: 'What will change on the website, when, and who scheduled it.',
    create: 'New release',
    groups: {
      trouble: 'Needs attention',
      coming: 'Coming',
      open: 'In preparation',
      over: 'Past',
    },
    none: 'Nothing is scheduled. Open a document and choose “Schedule…”, or start a new release with several documents.',
    noneOver: 'There are no past releases yet.',
    by: 'scheduled by {{name}}',
    cancelledBy: 'cancelled by {{name}}',
    end: 'end: {{moment}}',
    newer: 'Newer',
    older: 'Older',
    page: 'page {{page}} of {{pages}}',
    form: {
      heading: 'New release',
      hint: 'A named release for several documents. Nothing is scheduled until you schedule it.',
      submit: 'Start',
    },
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    releaseList: typeof listTexts;
  }
}
