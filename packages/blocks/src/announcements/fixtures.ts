import { exampleAnnouncements } from '../examples/announcements';
import type { ExampleLanguage } from '../examples/example-language';
import type { AnnouncementsProps } from './component';

export const fixtures: Record<ExampleLanguage, AnnouncementsProps> = {
  bg: {
    heading: 'Съобщения',
    intro: null,
    announcements: exampleAnnouncements('bg'),
    all: { label: 'Всички съобщения', href: '/bg/announcements' },
    locale: 'bg',
    timeZone: 'Europe/Sofia',
  },
  en: {
    heading: 'Announcements',
    intro: null,
    announcements: exampleAnnouncements('en'),
    all: { label: 'All announcements', href: '/en/announcements' },
    locale: 'en',
    timeZone: 'Europe/Sofia',
  },
};
