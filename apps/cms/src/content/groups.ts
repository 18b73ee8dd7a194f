/** The groups of the admin's navigation, in both languages. */
export const groups = {
  content: { bg: 'Съдържание', en: 'Content' },
  reference: { bg: 'Справочници', en: 'Reference data' },
  files: { bg: 'Файлове', en: 'Files' },
  site: { bg: 'Сайт', en: 'Website' },
  system: { bg: 'Система', en: 'System' },
};
