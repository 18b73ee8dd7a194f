import type { AnnouncementCard, InitiativeCard } from '@civic/content/views';

/** The languages of the example content, independent of the site's languages. */
export type ExampleLanguage = 'bg' | 'en';

const shared = {
  id: 'digital-innovation',
  status: 'completed',
  period: { start: '2020-01-01T10:00:00.000Z', end: '2022-12-31T10:00:00.000Z' },
  hero: null,
  cityCount: 21,
} as const;

const initiatives: Record<ExampleLanguage, InitiativeCard> = {
  bg: {
    ...shared,
    title: 'Инициатива за дигитални иновации на Bloomberg Philanthropies',
    path: '/bg/initiatives/initsiativa-za-digitalni-inovatsii',
    summary: 'Международна програма, в която 21 европейски столици се учат да управляват дигиталната промяна.',
  },
  en: {
    ...shared,
    title: 'Bloomberg Philanthropies Digital Innovation Initiative',
    path: '/en/initiatives/digital-innovation-initiative',
    summary: 'An international programme in which 21 European capitals learn to manage digital change.',
  },
};

/** The example initiative. */
export const exampleInitiative = (locale: ExampleLanguage): InitiativeCard => initiatives[locale];

interface Example {
  slug: string;
  publishAt: string;
  comingSoon?: boolean;
  bg: [title: string, teaser: string];
  en: [title: string, teaser: string];
}

const examples: Example[] = [
  {
    slug: 'more-about-sofia',
    publishAt: '2021-04-01T06:00:00.000Z',
    comingSoon: true,
    bg: ['Още за участието на София', 'Подготвяме разказ за това какво научи столицата и какво следва.'],
    en: ['More about Sofia’s part', 'We are preparing an account of what the capital has learned and what follows.'],
  },
  {
    slug: 'beta-phase',
    publishAt: '2021-03-08T07:00:00.000Z',
    bg: [
      'София навлиза в бета фазата',
      'Заедно с експертите на FutureGov екипът преработва услугите около преместването в града и из него.',
    ],
    en: [
      'Sofia enters the beta phase',
      'With the experts of FutureGov the team redesigns the services around moving to the city or within it.',
    ],
  },
  {
    slug: 'inaugural-meeting',
    publishAt: '2020-01-10T08:00:00.000Z',
    bg: ['Първа среща на градските екипи в Лондон', 'Екипите на всички градове се събраха за начало на програмата.'],
    en: ['First meeting of the city teams in London', 'The teams of all cities met to begin the programme.'],
  },
];

/** Announcements of the example initiative: one coming soon, two live. */
export const exampleAnnouncements = (locale: ExampleLanguage): AnnouncementCard[] =>
  examples.map(({ slug, publishAt, comingSoon = false, [locale]: [title, teaser] }) => ({
    id: slug,
    title,
    path: `/${locale}/announcements/${slug}`,
    teaser,
    state: comingSoon ? 'coming-soon' : 'live',
    publishAt,
    expected: comingSoon ? { precision: 'unknown', date: null, certainty: 'provisional' } : null,
    initiative: { title: exampleInitiative(locale).title, path: exampleInitiative(locale).path },
    cities: [],
    image: null,
  }));
