import { adminTexts } from '../../platform/words/admin-texts';

/** The texts of the dashboard. */
export const dashboardTexts = adminTexts({
  bg: {
    greeting: { morning: 'Добро утро', day: 'Добър ден', evening: 'Добър вечер' },
    siteLink: 'Към сайта',
    create: 'Създайте',
    attention: 'Чака публикуване',
    attentionEmpty: 'Нищо не чака: всичко написано е публикувано.',
    neverPublished: 'чернова',
    changed: 'има непубликувани промени',
    upcoming: 'Какво предстои на сайта',
    upcomingEmpty: 'Няма нищо, което да е насрочено.',
    kinds: {
      appears: 'излиза',
      reveals: 'разкрива се пълният текст',
      ends: 'изтича',
      release: 'насрочена промяна',
      end: 'край на насрочена промяна',
      revert: 'връщане на промяна',
    },
    trouble: 'Насрочени промени, които искат внимание',
    undecided: 'чака решение',
    failed: 'неуспешна',
    overdue: 'закъснява',
    withoutDate: 'Предстоящо, без дата',
    clocks: {
      heading: 'Неверен часовник',
      cmsAhead: 'Часовникът на системата избързва с {{seconds}} секунди.',
      cmsBehind: 'Часовникът на системата изостава с {{seconds}} секунди.',
      siteAhead: 'Часовникът на сайта избързва с {{seconds}} секунди.',
      siteBehind: 'Часовникът на сайта изостава с {{seconds}} секунди.',
      advice:
        'Всичко насрочено се случва навреме, по часовника на базата данни. Помолете колегите, които поддържат сървърите, да го сверят.',
    },
    deliveries: 'Към посетителите',
    deliveriesFine: 'Всичко публикувано е при посетителите.',
    deliveriesWaiting_one: 'Една промяна още не е при посетителите.',
    deliveriesWaiting_other: '{{count}} промени още не са при посетителите.',
    lastSeen: 'Последна промяна при посетителите: {{title}}, {{ago}} ({{seconds}} s)',
    recent: 'Последни промени',
    recentEmpty: 'Още няма съдържание. Създайте първото съобщение или инициатива.',
    by: 'от {{name}}',
    untitled: 'Без заглавие',
    contents: 'Съдържание',
  },
  en: {
    greeting: { morning: 'Good morning', day: 'Good afternoon', evening: 'Good evening' },
    siteLink: 'Open the website',
    create: 'Create',
    attention: 'Waiting to be published',
    attentionEmpty: 'Nothing is waiting: all that was written is published.',
    neverPublished: 'draft',
    changed: 'has unpublished changes',
    upcoming: 'Next on the website',
    upcomingEmpty: 'Nothing is set for a later moment.',
    kinds: {
      appears: 'appears',
      reveals: 'the full text is revealed',
      ends: 'ends',
      release: 'release',
      end: 'a release ends',
      revert: 'a release is reverted',
    },
    trouble: 'Releases that need attention',
    undecided: 'needs a decision',
    failed: 'failed',
    overdue: 'overdue',
    withoutDate: 'Coming soon, no date yet',
    clocks: {
      heading: 'A clock is wrong',
      cmsAhead: 'The clock of the system is {{seconds}} seconds ahead.',
      cmsBehind: 'The clock of the system is {{seconds}} seconds behind.',
      siteAhead: 'The clock of the website is {{seconds}} seconds ahead.',
      siteBehind: 'The clock of the website is {{seconds}} seconds behind.',
      advice:
        'Everything scheduled happens on time, by the clock of the database. Ask the colleagues who run the servers to set it.',
    },
    deliveries: 'On the way to visitors',
    deliveriesFine: 'Visitors have everything that was published.',
    deliveriesWaiting_one: 'Visitors do not have one change yet.',
    deliveriesWaiting_other: 'Visitors do not have {{count}} changes yet.',
    lastSeen: 'Last change that reached visitors: {{title}}, {{ago}} ({{seconds}} s)',
    recent: 'Recent changes',
    recentEmpty: 'There is no content yet. Create the first announcement or initiative.',
    by: 'by {{name}}',
    untitled: 'Untitled',
    contents: 'Content',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    dashboardPage: typeof dashboardTexts;
  }
}
