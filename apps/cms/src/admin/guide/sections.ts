import type { AdminLanguage, AdminText } from '@civic/content/admin-languages';
import { isWindowedType } from '@civic/content/content-types';

/** The address of a heading within its page: `Насрочени и автоматични промени` is `насрочени-и-автоматични-промени`. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');

/** The headings of the guide that explain a screen. */
export const sections = {
  roles: { bg: 'Роли', en: 'Roles' },
  writing: { bg: 'Писане и публикуване', en: 'Writing and publishing' },
  addresses: { bg: 'Адреси', en: 'Addresses' },
  time: { bg: 'Насрочени и автоматични промени', en: 'Scheduled and automatic changes' },
  releases: { bg: 'Насрочване на промяна', en: 'Schedule a change' },
  bin: { bg: 'Изтриване и връщане', en: 'Delete, and bring back' },
  calendar: { bg: 'Календар', en: 'The calendar' },
  media: { bg: 'Изображения и видео', en: 'Pictures' },
  files: { bg: 'Файлове за изтегляне', en: 'Files to download' },
} satisfies Record<string, AdminText>;

export type Section = keyof typeof sections;

export const sectionAnchor = (section: Section, language: AdminLanguage): string =>
  anchorOf(sections[section][language]);

/** The sections that explain lists without a content type of their own, and files. */
const ofCollection: Record<string, Section> = {
  documents: 'files',
  media: 'media',
  redirects: 'addresses',
  releases: 'releases',
  users: 'roles',
};

/** The section that explains a screen of the admin; `null` for the guide from its beginning. `path` is the part after the admin's route. */
export function sectionOf(path: string): Section | null {
  const [screen, name = '', id] = path.split('/').filter(Boolean);
  if (screen === 'calendar') return 'calendar';
  if (screen !== 'collections') return screen === 'globals' ? 'writing' : null;
  if (id === 'trash') return 'bin';
  return ofCollection[name] ?? (isWindowedType(name) ? 'time' : 'writing');
}
