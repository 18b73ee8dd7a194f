import type { AdminText } from '@civic/content/admin-languages';

/** The groups under which the admin offers blocks. */
export const blockGroups = {
  text: { bg: 'Текст', en: 'Text' },
  programme: { bg: 'Програма', en: 'Programme' },
  people: { bg: 'Участници', en: 'Participants' },
  more: { bg: 'Новини и връзки', en: 'News and links' },
} satisfies Record<string, AdminText>;
