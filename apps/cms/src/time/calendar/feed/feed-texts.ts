import { adminTexts } from '../../../platform/words/admin-texts';

/** Texts that calendar programs show beside the events. */
export const feedTexts = adminTexts({
  bg: {
    name: '{{site}}: календар на съдържанието',
    planned: 'Планирано, още не е насрочено.',
    by: 'От: {{name}}',
    documents: 'Документи:',
    open: 'Отворете в системата:',
  },
  en: {
    name: '{{site}}: content calendar',
    planned: 'Planned, not scheduled yet.',
    by: 'By: {{name}}',
    documents: 'Documents:',
    open: 'Open in the admin:',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    calendarFeed: typeof feedTexts;
  }
}
