import { adminTexts } from '../../platform/words/admin-texts';

export const calendarTexts = adminTexts({
  bg: {
    heading: 'Календар',
    zone: 'Всички часове са по местно време: {{name}} ({{zone}}).',
    subscribe: 'Абонамент…',
    previous: {
      month: 'Предишен месец',
      week: 'Предишна седмица',
      list: 'Предишен месец',
    },
    next: {
      month: 'Следващ месец',
      week: 'Следваща седмица',
      list: 'Следващ месец',
    },
    today: 'Днес',
    viewLabel: 'Изглед',
    views: {
      month: 'Месец',
      week: 'Седмица',
      list: 'Списък',
    },
    filters: 'Филтри',
    loading: 'Календарът се зарежда…',
    failed: 'Календарът не може да се зареди. Опитваме отново; показаното може да е остаряло.',
    nothing: 'Няма нищо за показване.',
    clash: 'Конфликт',
    clashes_one: 'Един конфликт',
    clashes_other: 'Конфликти: {{count}}',
    clashKinds: {
      releases: 'Две насрочени промени засягат един и същ документ:',
      minute: 'Няколко неща се случват с един документ в една и съща минута:',
    },
    undated: 'без дата',
    notes: 'Очаква се през този период',
    legend: 'Легенда',
    committed: 'Насрочено: изпълнява се автоматично',
    planned: 'Планирано: чернова или промяна в подготовка',
    done: 'Изпълнено',
    problem: 'Неуспешно или закъсняло',
    holiday: 'Официален празник или почивен ден',
    moved: 'Преместено: „{{title}}“ – {{when}}.',
    keyboard: 'С Tab стигате до всяко събитие, с Enter отваряте подробностите; оттам можете и да го преместите.',
  },
  en: {
    heading: 'Calendar',
    zone: 'All times are local time: {{name}} ({{zone}}).',
    subscribe: 'Subscribe…',
    previous: {
      month: 'Previous month',
      week: 'Previous week',
      list: 'Previous month',
    },
    next: {
      month: 'Next month',
      week: 'Next week',
      list: 'Next month',
    },
    today: 'Today',
    viewLabel: 'View',
    views: {
      month: 'Month',
      week: 'Week',
      list: 'List',
    },
    filters: 'Filters',
    loading: 'The calendar is loading…',
    failed: 'The calendar cannot be loaded. We are trying again; what is shown may be out of date.',
    nothing: 'There is nothing to show.',
    clash: 'Conflict',
    clashes_one: 'One conflict',
    clashes_other: '{{count}} conflicts',
    clashKinds: {
      releases: 'Two releases change the same document:',
      minute: 'Several things happen to one document in the same minute:',
    },
    undated: 'no date',
    notes: 'Expected in this period',
    legend: 'Legend',
    committed: 'Scheduled: happens automatically',
    planned: 'Planned: a draft, or a release in preparation',
    done: 'Done',
    problem: 'Failed or overdue',
    holiday: 'Public holiday or day off',
    moved: 'Moved: “{{title}}”, {{when}}.',
    keyboard: 'Tab takes you to every event, Enter opens its details; from there you can move it too.',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    calendar: typeof calendarTexts;
  }
}
