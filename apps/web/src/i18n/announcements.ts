import type { Dictionary } from './dictionary';

/** The page of an announcement. */
interface AnnouncementTexts {
  /** Before the day on which something that is still to come was announced. */
  announcedOn: string;
  updated: string;
  changeNote: string;
  comingSoonText: string;
  /** In its place when the thing was called off. */
  cancelledText: string;
  /** The announced date has passed, and nothing has come. */
  overdue: string;
  history: string;
  /** Before the earlier date. */
  earlier: string;
  reason: string;
  /** Before the day on which the date was changed. */
  changedOn: string;
  archivedTitle: string;
  archivedText: string;
  /** The badge. */
  withdrawn: string;
  withdrawnTitle: string;
  withdrawnText: string;
  initiative: string;
  cities: string;
  about: string;
}

export const announcementTexts: Dictionary<AnnouncementTexts> = {
  bg: {
    announcedOn: 'Обявено на',
    updated: 'Последна промяна',
    changeNote: 'Какво е променено',
    comingSoonText: 'Пълният текст ще бъде публикуван на тази страница.',
    cancelledText: 'Ако бъде определена нова дата, ще я обявим на тази страница.',
    overdue: 'Обявеният срок изтече, а текстът още не е публикуван.',
    history: 'Как се е променяла датата',
    earlier: 'Очаквано дотогава',
    reason: 'Причина',
    changedOn: 'Променено на',
    archivedTitle: 'Архивирано съобщение',
    archivedText: 'Срокът на това съобщение е изтекъл. Текстът се пази за справка и може вече да не е актуален.',
    withdrawn: 'Оттеглено',
    withdrawnTitle: 'Оттеглено съобщение',
    withdrawnText: 'Това съобщение беше оттеглено и текстът му вече не е достъпен.',
    initiative: 'Инициатива',
    cities: 'Градове',
    about: 'За съобщението',
  },
  en: {
    announcedOn: 'Announced on',
    updated: 'Last changed',
    changeNote: 'What has changed',
    comingSoonText: 'The full text will be published on this page.',
    cancelledText: 'If a new date is set, we will announce it on this page.',
    overdue: 'The announced time has passed and the text has not been published yet.',
    history: 'How the date has changed',
    earlier: 'Expected until then',
    reason: 'Reason',
    changedOn: 'Changed on',
    archivedTitle: 'Archived announcement',
    archivedText: 'This announcement has run its course. The text is kept for reference and may be out of date.',
    withdrawn: 'Withdrawn',
    withdrawnTitle: 'Withdrawn announcement',
    withdrawnText: 'This announcement has been withdrawn and its text is no longer available.',
    initiative: 'Initiative',
    cities: 'Cities',
    about: 'About this announcement',
  },
};
