import type { AsOfEvent } from '@civic/content/as-of';
import type { FedType, SectionType, WindowedType } from '@civic/content/content-types';

const of = (one: string, many: string) => (count: number) => (count === 1 ? one : many);

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The feeds and the calendar of one content type. */
interface FeedTexts {
  /** The title of a feed of the site. */
  title: (siteName: string) => string;
  calendarTitle: (siteName: string) => string;
  follow: string;
}

/** The texts in Bulgarian; every other language has the same keys. */
export const bg = {
  /** The BCP 47 tag with which `Intl` writes numbers, dates and names of countries. */
  tag: 'bg-BG',
  /** The usual headings of blocks. */
  headings: {
    goals: 'Цели',
    representatives: 'Представители',
    benefits: 'Какво получават участниците',
    focusAreas: 'Тематични области',
    milestones: 'Какво предстои',
    checklist: 'Накратко',
    downloads: 'Файлове за изтегляне',
    announcements: 'Съобщения',
    cities: 'Градовете участници',
    statistics: 'В числа',
    moreInitiatives: 'Още инициативи',
  },
  announcementStates: {
    draft: 'Чернова',
    pending: 'Планирано',
    'coming-soon': 'Предстои',
    live: 'Публикувано',
    expired: 'Архив',
  },
  initiativeStatuses: { upcoming: 'Предстояща', active: 'Текуща', completed: 'Приключила' },
  organizationRoles: {
    funder: 'Финансираща организация',
    partner: 'Партньор',
    'academic-partner': 'Академичен партньор',
  },
  milestoneStates: { done: 'Изпълнен', current: 'В момента', next: 'Предстои' },
  dates: {
    seasons: { spring: 'пролетта', summer: 'лятото', autumn: 'есента', winter: 'зимата' },
    inSeason: (season: string, years: string) => `${season} на ${years} г.`,
    year: (year: number | string) => `${year} г.`,
    since: (year: number) => `от ${year} г.`,
    time: (clock: string) => `${clock} ч.`,
    unknown: 'Датата още не е известна',
    expectedAt: (day: string, time: string) => `Очаква се на ${day} в ${time}`,
    expectedOn: (day: string) => `Очаква се на ${day}`,
    expectedIn: (period: string) => `Очаква се през ${period}`,
    certainties: { provisional: 'предварителна дата', confirmed: 'потвърдена дата' },
    cancelled: 'Отменено',
    wasExpectedAt: (day: string, time: string) => `очакваше се на ${day} в ${time}`,
    wasExpectedOn: (day: string) => `очакваше се на ${day}`,
    wasExpectedIn: (period: string) => `очакваше се през ${period}`,
  },
  /** Suffixes of degrees of latitude and longitude. */
  directions: { north: 'с. ш.', south: 'ю. ш.', east: 'и. д.', west: 'з. д.' },
  cityCount: (count: number) => counted(count, 'град', 'града'),
  areas: 'Области на дейност',
  website: 'Уебсайт',
  external: '(външен сайт)',
  allInitiatives: 'Всички инициативи',
  allAnnouncements: 'Всички съобщения',
  breadcrumbs: 'Вие сте тук',
  photo: (credit: string) => `Снимка: ${credit}`,
  cityMap: (count: number) =>
    count === 1 ? 'Карта с положението на един град' : `Карта с положението на ${count} града`,
  video: {
    captions: 'Български',
    download: 'Изтеглете видеото',
    duration: 'Времетраене:',
    transcript: 'Текстов запис на видеото',
    address: (address: string) => `Адрес на видеото: ${address}`,
    play: (title: string) => `Пускане на видеото „${title}“`,
    consent: (platform: string) =>
      `Видеото е в ${platform}. При пускането му браузърът се свързва с ${platform} и изпраща своя IP адрес.`,
    watchOn: (platform: string) => `Гледане в ${platform}`,
  },
  /** What is said of a file beside its title. */
  downloads: {
    pages: (count: number) => counted(count, 'страница', 'страници'),
    slides: (count: number) => counted(count, 'слайд', 'слайда'),
    /** Names of languages, such as „английски и немски“. */
    inLanguages: (languages: string) => `на ${languages}`,
    updated: (day: string) => `обновен на ${day}`,
  },
  loading: 'Зарежда се…',
  /** The site's name until an editor has set one. */
  siteName: 'Граждански инициативи',
  /** Texts of the frame of every page: header, menu, language switch, footer. */
  shell: {
    skipToContent: 'Към съдържанието',
    home: 'Начало',
    mainNavigation: 'Основна навигация',
    openMenu: 'Меню',
    closeMenu: 'Затваряне на менюто',
    language: 'Език',
    /** The language's name in the language itself. */
    languageName: 'Български',
    /** Shown on a page that exists only in this language. */
    onlyInThisLanguage: 'Само на български',
    /** Label of the link to the site's home page in this language. */
    siteInThisLanguage: 'Сайтът на български',
    contact: 'Връзка с нас',
    sections: 'Раздели',
  },
  sections: {
    initiatives: {
      title: 'Инициативи',
      /** One sentence under the title; also the description for search engines. */
      lead: 'Проектите и програмите, с които градът обновява услугите си: какво целят, кой участва в тях и докъде са стигнали.',
      /** Shown in place of an empty list. */
      empty: 'Все още няма публикувани инициативи.',
      /** Label of the link to the whole list. */
      all: 'Всички инициативи',
    },
    cities: {
      title: 'Градове',
      lead: 'Градовете, които участват в инициативите, техните екипи и новините от тях.',
      empty: 'Все още няма публикувани градове.',
      all: 'Всички градове',
    },
    representatives: {
      title: 'Представители',
      lead: 'Хората, които представляват градовете си в инициативите и отговарят за работата по тях.',
      empty: 'Все още няма публикувани представители.',
      all: 'Всички представители',
    },
    announcements: {
      title: 'Съобщения',
      lead: 'Какво се случи и какво предстои по инициативите, подредено от най-новото към най-старото.',
      empty: 'Все още няма публикувани съобщения.',
      all: 'Всички съобщения',
    },
    events: {
      title: 'Събития',
      lead: 'Срещи, обучения и други събития по инициативите: кога и къде са и как можете да участвате.',
      empty: 'Все още няма публикувани събития.',
      all: 'Всички събития',
    },
  } satisfies Record<SectionType, object>,
  /** The list and the page of an event. */
  event: {
    upcoming: 'Предстоящи',
    noUpcoming: 'В момента няма обявени предстоящи събития.',
    past: 'Минали',
    noPast: 'Все още няма минали събития.',
    /** The headings on the page of a city or an initiative. */
    upcomingOf: 'Предстоящи събития',
    pastOf: 'Минали събития',
    underWay: 'В момента',
    over: 'Приключило',
    cancelled: 'Отменено',
    cancelledTitle: 'Събитието е отменено',
    cancelledText: 'То няма да се проведе.',
    when: 'Кога',
    /** In place of the time, in a preview of an event whose day is not set. */
    undated: 'Датата още не е определена',
    localTime: (zone: string) => `Местно време: ${zone}`,
    addToCalendar: 'Добавете в календар',
    where: 'Къде',
    online: 'Онлайн',
    onSiteAndOnline: 'На място и онлайн',
    placeLink: 'Повече за мястото',
    join: 'Включете се онлайн',
    register: 'Запишете се',
    organizer: 'Организатор',
    initiative: 'Инициатива',
    cities: 'Градове',
    about: 'За събитието',
    archivedTitle: 'Архивирано събитие',
    archivedText: 'Страницата се пази за справка и може вече да не е актуална.',
    withdrawn: 'Оттеглено',
    withdrawnTitle: 'Оттеглено събитие',
    withdrawnText: 'Това събитие беше оттеглено и подробностите за него вече не са достъпни.',
    reason: 'Причина',
  },
  /** The page of an announcement. */
  announcement: {
    /** Precedes the day on which something upcoming was announced. */
    announcedOn: 'Обявено на',
    updated: 'Последна промяна',
    changeNote: 'Какво е променено',
    comingSoonText: 'Пълният текст ще бъде публикуван на тази страница.',
    /** Replaces it after a cancellation. */
    cancelledText: 'Ако бъде определена нова дата, ще я обявим на тази страница.',
    /** Shown when the announced date has passed without a publication. */
    overdue: 'Обявеният срок изтече, а текстът още не е публикуван.',
    history: 'Как се е променяла датата',
    /** Precedes the earlier date. */
    earlier: 'Очаквано дотогава',
    reason: 'Причина',
    /** Precedes the day on which the date was changed. */
    changedOn: 'Променено на',
    archivedTitle: 'Архивирано съобщение',
    archivedText: 'Срокът на това съобщение е изтекъл. Текстът се пази за справка и може вече да не е актуален.',
    /** The badge. */
    withdrawn: 'Оттеглено',
    withdrawnTitle: 'Оттеглено съобщение',
    withdrawnText: 'Това съобщение беше оттеглено и текстът му вече не е достъпен.',
    initiative: 'Инициатива',
    cities: 'Градове',
    about: 'За съобщението',
  },
  /** The countdown to the text of an announcement. */
  countdown: {
    label: 'До публикуването на пълния текст',
    /** Shown in its place from that instant until the text is available. */
    due: 'Пълният текст се публикува в момента',
    /** The unit next to a number. */
    units: {
      days: of('ден', 'дни'),
      hours: of('час', 'часа'),
      minutes: of('минута', 'минути'),
      seconds: of('секунда', 'секунди'),
    },
    /** Announced to screen readers from time to time; `rest` such as "1 hour". */
    milestone: (rest: string) => `До публикуването на пълния текст: ${rest}`,
    /** Announced to screen readers when the text has appeared. */
    revealed: 'Пълният текст вече е публикуван на тази страница.',
  },
  /** The pages of cities, initiatives and representatives. */
  documents: {
    period: 'Период',
    participants: 'Участници',
    country: 'Държава',
    coordinates: 'Координати',
    website: 'Уебсайт',
    cityRepresentatives: 'Кой представлява града',
    cityInitiatives: 'Инициативи с участието на града',
    cityAnnouncements: 'Съобщения за града',
    noCityRepresentatives: 'Все още няма публикувани представители на този град.',
    noCityInitiatives: 'Все още няма публикувани инициативи с участието на този град.',
    noCityAnnouncements: 'Все още няма съобщения за този град.',
    personInitiatives: 'Участие в инициативи',
    noPersonInitiatives: 'Все още няма публикувани инициативи с участието на този представител.',
    related: 'Свързани инициативи',
    featured: (count: number): string => (count === 1 ? 'Водеща инициатива' : 'Водещи инициативи'),
    homeEmpty: 'Съдържанието на сайта се подготвя и предстои да бъде публикувано.',
  },
  /** The list of announcements with its filters. */
  explorer: {
    filters: 'Филтриране на съобщенията',
    city: 'Град',
    initiative: 'Инициатива',
    year: 'Година',
    state: 'Състояние',
    anyCity: 'Всички градове',
    anyInitiative: 'Всички инициативи',
    anyYear: 'Всички години',
    anyState: 'Всички',
    states: { 'coming-soon': 'Предстоящи', live: 'Публикувани' },
    apply: 'Покажи',
    clear: 'Изчистване на филтрите',
    loading: 'Съобщенията се зареждат…',
    error: 'Съобщенията не можаха да бъдат заредени.',
    retry: 'Опитайте отново',
    noMatch: 'Няма съобщения, които отговарят на избраните условия.',
    older: 'По-стари съобщения',
    newer: 'По-нови съобщения',
    /** Announced to screen readers when the list changes. */
    count: (count: number) => (count === 1 ? '1 съобщение' : `${count} съобщения`),
    /** The same while the page shows only a part of them. */
    shownOf: (shown: number, total: number) => `Показани са ${shown} от ${total} съобщения`,
  },
  /** Lists that are shown page by page. */
  paging: {
    label: 'Страници на списъка',
    page: (number: number) => `Страница ${number}`,
    pageOf: (number: number, count: number) => `Страница ${number} от ${count}`,
    previous: 'Предишна страница',
    next: 'Следваща страница',
  },
  /** Feeds and calendars, which people can follow without visiting the site. */
  feeds: {
    of: {
      announcements: {
        title: (siteName) => `${siteName} – съобщения`,
        calendarTitle: (siteName) => `${siteName} – календар на предстоящото`,
        follow: 'Следете съобщенията',
      },
      events: {
        title: (siteName) => `${siteName} – събития`,
        calendarTitle: (siteName) => `${siteName} – календар на събитията`,
        follow: 'Следете събитията',
      },
    } satisfies Record<FedType, FeedTexts>,
    /** The title of an upcoming entry. */
    comingSoon: (title: string) => `Предстои: ${title}`,
    /** Precedes the date given before. */
    formerDate: 'Предишна дата',
    reason: 'Причина',
    names: { atom: 'Емисия Atom', json: 'Емисия JSON', calendar: 'Календар (iCalendar)' },
  },
  /** Pages shown in place of one that is not available. */
  status: {
    notFoundTitle: 'Страницата не е намерена',
    notFoundText:
      'Адресът може да е сгрешен, страницата да е преместена или вече да не е публична. Проверете изписването му или продължете от някой от разделите.',
    notFoundNext: 'Продължете към',
    /** Used when nothing else is known of the document. */
    goneTitle: 'Тази страница е премахната',
    goneText: 'Адресът е верен, но срокът на страницата е изтекъл и тя вече не е публична.',
    gone: {
      announcements: {
        title: 'Това съобщение е премахнато',
        text: 'Адресът е верен, но срокът на съобщението е изтекъл и то вече не е публично. Актуалните съобщения ще намерите в раздел „Съобщения“.',
      },
      events: {
        title: 'Това събитие е премахнато',
        text: 'Адресът е верен, но срокът на събитието е изтекъл и то вече не е публично. Предстоящите събития ще намерите в раздел „Събития“.',
      },
    } satisfies Record<WindowedType, { title: string; text: string }>,
    elsewhereTitle: 'Тази страница я няма на български',
    elsewhereText: 'Публикувана е само на друг език. Можете да я прочетете там:',
    unavailableTitle: 'Страницата временно не може да бъде показана',
    unavailableText:
      'В момента не успяваме да заредим съдържанието ѝ. Причината е при нас и работим по отстраняването ѝ. Опитайте отново след малко.',
    retry: 'Опитайте отново',
    toHome: 'Към началната страница',
  },
  /** The bar above the site in a preview as of another moment. */
  preview: {
    label: 'Преглед на сайта',
    /** `moment` such as „сряда, 12 май 2027 г., 09:00 ч. (София)“. */
    asOf: (moment: string) => `Разглеждате сайта към ${moment}`,
    ofNow: 'Разглеждате сайта в режим на преглед, към настоящия момент',
    passed: (moment: string) => `Моментът ${moment} е минал.`,
    ofDraft: 'Разглеждате сайта с непубликувана чернова',
    withDraft: 'с непубликувана чернова',
    forPerson: (person: string) => `за ${person}`,
    until: (moment: string) => `връзката важи до ${moment}`,
    exit: 'Обратно към настоящето',
    choose: 'Изберете момент',
    now: 'Сега',
    earlier: 'По-рано',
    later: 'По-късно',
    coming: 'Предстоящи промени',
    nothingComing: 'Няма насрочени промени.',
    shown: 'показва се',
    slider: 'Момент, към който се показва сайтът',
    show: 'Покажете',
    otherMoment: 'Друг момент',
    date: 'Дата',
    time: 'Час',
    zone: (zone: string) => `(местно време: ${zone})`,
    untitled: 'без заглавие',
    events: {
      publish: (title: string) => `Излиза „${title}“`,
      announce: (title: string) => `Обявява се „${title}“`,
      reveal: (title: string) => `Разкрива се пълният текст на „${title}“`,
      expire: (title: string) => `Изтича срокът на „${title}“`,
      release: (title: string) => `Публикува се „${title}“`,
      'take-down': (title: string) => `Сваля се „${title}“`,
      end: (title: string) => `Приключва промяната „${title}“`,
    } satisfies Record<AsOfEvent['kind'], (title: string) => string>,
  },
  /** Shown to people whose preview is not available. */
  previewRefusal: {
    refusedTitle: 'Връзката за преглед вече не е валидна',
    refusedText: 'Срокът ѝ е изтекъл или е била прекратена. Поискайте нова от човека, който ви я изпрати.',
    impossibleTitle: 'Няма такъв момент',
    impossibleText: 'Такава дата не съществува в календара или е твърде далеч. Върнете се назад и изберете друга.',
    unavailableTitle: 'Прегледът не може да се покаже в момента',
    unavailableText: 'Системата за управление на съдържанието не отговаря. Опитайте отново след малко.',
    toSite: 'Към сайта',
  },
};

export type Messages = typeof bg;
