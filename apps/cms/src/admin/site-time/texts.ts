import { toAdminLanguage } from '@civic/content/admin-languages';

/** The texts of the time inputs. Times are in the site's time zone. */
const bg = {
  date: 'Дата',
  time: 'Час',
  clear: 'Изчистете',
  none: 'Няма избран момент.',
  missing: {
    date: 'Посочете и датата.',
    time: 'Посочете и часа.',
    rest: 'Датата или часът не са довършени.',
  },
  skipped: (day: string, time: string, before: string, after: string) =>
    `На ${day} г. часовникът се премества напред и час ${time} не съществува. Изберете час до ${before} или от ${after} нататък.`,
  twice: (day: string, time: string) =>
    `На ${day} г. часовникът се връща назад и ${time} ч. идва два пъти. Кой от двата часа имате предвид?`,
  turns: { earlier: 'Първия път', later: 'Втория път' },
  unchosen: 'Посочете кой от двата часа имате предвид.',
  loading: 'Часовата зона на сайта се зарежда…',
};

const en: typeof bg = {
  date: 'Date',
  time: 'Time',
  clear: 'Clear',
  none: 'No moment is chosen.',
  missing: {
    date: 'Give the date too.',
    time: 'Give the time too.',
    rest: 'The date or the time is not finished.',
  },
  skipped: (day, time, before, after) =>
    `On ${day} the clocks go forward and there is no ${time}. Choose ${before} at the latest or ${after} at the earliest.`,
  twice: (day, time) => `On ${day} the clocks go back and ${time} comes twice. Which of the two do you mean?`,
  turns: { earlier: 'The first time', later: 'The second time' },
  unchosen: 'Say which of the two hours you mean.',
  loading: 'Loading the time zone of the site…',
};

export const siteTimeTexts = (language: string): typeof bg => ({ bg, en })[toAdminLanguage(language)];
