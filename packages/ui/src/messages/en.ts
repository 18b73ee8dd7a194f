import type { Messages } from './bg';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of the components in English. */
export const en: Messages = {
  headings: {
    goals: 'Goals',
    representatives: 'Representatives',
    benefits: 'What the participants receive',
    focusAreas: 'Focus areas',
    milestones: 'What is next',
    checklist: 'In short',
    announcements: 'Announcements',
    cities: 'The participating cities',
    statistics: 'In figures',
    moreInitiatives: 'More initiatives',
  },
  announcementStates: {
    draft: 'Draft',
    pending: 'Scheduled',
    'coming-soon': 'Coming soon',
    live: 'Published',
    expired: 'Archived',
  },
  initiativeStatuses: { upcoming: 'Upcoming', active: 'Active', completed: 'Completed' },
  organizationRoles: { funder: 'Funder', partner: 'Partner', 'academic-partner': 'Academic partner' },
  milestoneStates: { done: 'Done', current: 'Under way', next: 'To come' },
  dates: {
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
    inSeason: (season, years) => `${season} ${years}`,
    year: (year) => String(year),
    since: (year) => `since ${year}`,
    time: (clock) => clock,
    unknown: 'The date is not known yet',
    expectedAt: (day, time) => `Expected on ${day} at ${time}`,
    expectedOn: (day) => `Expected on ${day}`,
    expectedIn: (period) => `Expected in ${period}`,
    certainties: { provisional: 'provisional date', confirmed: 'confirmed date' },
  },
  cityCount: (count) => counted(count, 'city', 'cities'),
  areas: 'Areas of work',
  website: 'Website',
  external: '(external site)',
  allInitiatives: 'All initiatives',
  allAnnouncements: 'All announcements',
  breadcrumbs: 'You are here',
  photo: (credit) => `Photo: ${credit}`,
  cityMap: (count) => (count === 1 ? 'Map of where one city lies' : `Map of where ${count} cities lie`),
  loading: 'Loading…',
};
