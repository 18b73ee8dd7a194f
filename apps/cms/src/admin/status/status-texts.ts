import type { AdminLanguage } from '@civic/content/admin-languages';

import type { DocumentStatus } from '../../time/releases/plan';

type NextKind = NonNullable<DocumentStatus['next']>['kind'];

interface StatusTexts {
  label: string;
  changed: string;
  created: string;
  now: Record<DocumentStatus['now'], string>;
  liveWithEdits: string;
  withoutDate: string;
  /** The next change of a document that visitors do not see. */
  hidden: (moment: string) => string;
  /** The next change, in addition to the present status. */
  next: Record<NextKind, (moment: string) => string>;
  loading: string;
  unknown: string;
  again: string;
}

const bg: StatusTexts = {
  label: 'Състояние',
  changed: 'Последна промяна',
  created: 'Създадено',
  now: {
    draft: 'Чернова',
    live: 'На сайта',
    pending: 'Чака датата си',
    'coming-soon': 'Обявено като предстоящо',
    expired: 'Приключило',
    'taken-down': 'Свалено от сайта',
  },
  liveWithEdits: 'На сайта, с непубликувани промени',
  withoutDate: 'датата още не е известна',
  hidden: (moment) => `Излиза на ${moment}`,
  next: {
    publish: (moment) => `излиза на ${moment}`,
    announce: (moment) => `Обявява се като предстоящо от ${moment}`,
    reveal: (moment) => `пълният текст излиза на ${moment}`,
    expire: (moment) => `приключва на ${moment}`,
    release: (moment) => `ще се промени на ${moment}`,
    'take-down': (moment) => `ще бъде свалено на ${moment}`,
    end: (moment) => `връща се, каквото беше, на ${moment}`,
  },
  loading: 'Проверяваме…',
  unknown: 'Състоянието не може да се провери',
  again: 'Опитайте отново',
};

const en: StatusTexts = {
  label: 'Status',
  changed: 'Last modified',
  created: 'Created',
  now: {
    draft: 'Draft',
    live: 'Live',
    pending: 'Waiting for its date',
    'coming-soon': 'Coming soon',
    expired: 'Ended',
    'taken-down': 'Taken down',
  },
  liveWithEdits: 'Live, with unpublished edits',
  withoutDate: 'the date is not known yet',
  hidden: (moment) => `Goes live ${moment}`,
  next: {
    publish: (moment) => `goes live ${moment}`,
    announce: (moment) => `Coming soon from ${moment}`,
    reveal: (moment) => `in full from ${moment}`,
    expire: (moment) => `ends on ${moment}`,
    release: (moment) => `changes on ${moment}`,
    'take-down': (moment) => `will be taken down on ${moment}`,
    end: (moment) => `goes back to what it was on ${moment}`,
  },
  loading: 'Checking…',
  unknown: 'The status cannot be checked',
  again: 'Try again',
};

export const statusTexts = (language: AdminLanguage): StatusTexts => ({ bg, en })[language];
