const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of the components in Bulgarian; its shape is the shape of every dictionary. */
export const bg = {
  /** The usual headings of blocks. */
  headings: {
    goals: 'Цели',
    representatives: 'Представители',
    benefits: 'Какво получават участниците',
    focusAreas: 'Тематични области',
    milestones: 'Какво предстои',
    checklist: 'Накратко',
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
  loading: 'Зарежда се…',
};

export type Messages = typeof bg;
