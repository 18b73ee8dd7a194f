import { adminTexts } from '../../../platform/words/admin-texts';

export const listTexts = adminTexts({
  bg: {
    heading: 'Насрочени промени',
    intro: 'Какво ще се промени на сайта, кога и от кого е насрочено.',
    create: 'Нова промяна',
    groups: {
      trouble: 'Иска внимание',
      coming: 'Предстоят',
      open: 'Събират се',
      over: 'Минали',
    },
    none: 'Няма нищо насрочено. Отворете документ и изберете „Насрочване…“ или започнете нова промяна, която събира няколко документа.',
    noneOver: 'Още няма минали промени.',
    by: 'от',
    back: 'връща се на {{moment}}',
    newer: 'По-нови',
    older: 'По-стари',
    page: 'страница {{page}} от {{pages}}',
    form: {
      heading: 'Нова промяна',
      hint: 'Наименована промяна, която събира документи. Нищо не излиза, докато не я насрочите.',
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
      open: 'Gathering',
      over: 'Past',
    },
    none: 'Nothing is scheduled. Open a document and choose “Schedule…”, or start a new release that gathers several documents.',
    noneOver: 'There are no past releases yet.',
    by: 'by',
    back: 'goes back on {{moment}}',
    newer: 'Newer',
    older: 'Older',
    page: 'page {{page}} of {{pages}}',
    form: {
      heading: 'New release',
      hint: 'A named release that gathers documents. Nothing goes out until you schedule it.',
      submit: 'Start',
    },
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    releaseList: typeof listTexts;
  }
}
