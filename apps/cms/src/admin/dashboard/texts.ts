import type { AdminLanguage } from '@civic/content/admin-languages';

const bg = {
  greeting: { morning: 'Добро утро', day: 'Добър ден', evening: 'Добър вечер' },
  siteLink: 'Към сайта',
  create: 'Създайте',
  attention: 'Иска внимание',
  attentionEmpty: 'Нищо не чака: всичко написано е публикувано.',
  drafts: 'Чернови и непубликувани промени',
  neverPublished: 'чернова',
  changed: 'има непубликувани промени',
  all: 'Всички',
  upcoming: 'Какво предстои на сайта',
  upcomingEmpty: 'Няма нищо, което да е насрочено.',
  appears: 'излиза',
  reveals: 'разкрива се пълният текст',
  ends: 'приключва',
  release: 'насрочена промяна',
  end: 'връща се, каквото беше',
  revert: 'връща се, каквото беше',
  trouble: 'Насрочени промени, които не са изпълнени',
  failed: 'неуспешна',
  overdue: 'закъснява',
  withoutDate: 'Очаквайте – без дата',
  deliveries: 'Към посетителите',
  deliveriesFine: 'Всичко публикувано е при посетителите.',
  deliveriesWaiting: (count: number) =>
    count === 1 ? 'Една промяна още не е при посетителите.' : `${count} промени още не са при посетителите.`,
  lastSeen: 'Последна промяна при посетителите',
  recent: 'Последни промени',
  recentEmpty: 'Още няма съдържание. Създайте първото съобщение или инициатива.',
  by: 'от',
  untitled: 'Без заглавие',
  contents: 'Съдържание',
};

type Texts = typeof bg;

const en: Texts = {
  greeting: { morning: 'Good morning', day: 'Good afternoon', evening: 'Good evening' },
  siteLink: 'Open the website',
  create: 'Create',
  attention: 'Needs attention',
  attentionEmpty: 'Nothing is waiting: all that was written is published.',
  drafts: 'Drafts and unpublished changes',
  neverPublished: 'draft',
  changed: 'has unpublished changes',
  all: 'All',
  upcoming: 'Next on the website',
  upcomingEmpty: 'Nothing is set for a later moment.',
  appears: 'appears',
  reveals: 'the full text is revealed',
  ends: 'ends',
  release: 'release',
  end: 'goes back to what it was',
  revert: 'goes back to what it was',
  trouble: 'Releases that were not carried out',
  failed: 'failed',
  overdue: 'overdue',
  withoutDate: 'Coming soon, no date yet',
  deliveries: 'On the way to visitors',
  deliveriesFine: 'Visitors have everything that was published.',
  deliveriesWaiting: (count: number) =>
    count === 1 ? 'Visitors do not have one change yet.' : `Visitors do not have ${count} changes yet.`,
  lastSeen: 'Last change that reached visitors',
  recent: 'Recent changes',
  recentEmpty: 'There is no content yet. Create the first announcement or initiative.',
  by: 'by',
  untitled: 'Untitled',
  contents: 'Content',
};

/** The dashboard's words in the language of the admin. */
export const dashboardTexts: Record<AdminLanguage, Texts> = { bg, en };

export type DashboardTexts = Texts;
