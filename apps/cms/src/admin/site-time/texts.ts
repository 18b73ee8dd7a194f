import { adminTexts } from '../../platform/words/admin-texts';

export const siteTimeTexts = adminTexts({
  bg: {
    date: 'Дата',
    time: 'Час',
    clear: 'Изчистете',
    none: 'Няма избран момент.',
    missing: {
      date: 'Посочете и датата.',
      time: 'Посочете и часа.',
      rest: 'Датата или часът не са довършени.',
    },
    skipped:
      'На {{day}} г. часовникът се премества напред и час {{time}} не съществува. Изберете час до {{before}} или от {{after}} нататък.',
    twice: 'На {{day}} г. часовникът се връща назад и {{time}} ч. идва два пъти. Кой от двата часа имате предвид?',
    turns: {
      earlier: 'Първия път',
      later: 'Втория път',
    },
    unchosen: 'Посочете кой от двата часа имате предвид.',
    loading: 'Часовата зона на сайта се зарежда…',
  },
  en: {
    date: 'Date',
    time: 'Time',
    clear: 'Clear',
    none: 'No moment is chosen.',
    missing: {
      date: 'Give the date too.',
      time: 'Give the time too.',
      rest: 'The date or the time is not finished.',
    },
    skipped:
      'On {{day}} the clocks go forward and there is no {{time}}. Choose {{before}} at the latest or {{after}} at the earliest.',
    twice: 'On {{day}} the clocks go back and {{time}} comes twice. Which of the two do you mean?',
    turns: {
      earlier: 'The first time',
      later: 'The second time',
    },
    unchosen: 'Say which of the two hours you mean.',
    loading: 'Loading the time zone of the site…',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    siteTime: typeof siteTimeTexts;
  }
}
