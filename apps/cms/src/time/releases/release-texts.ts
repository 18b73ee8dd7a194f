import type { Locale } from '@civic/content/locales';

import type { ReleaseKind, ReleaseState } from './plan';

interface ReleaseTexts {
  undated: string;
  overdue: string;
  replaced: string;
  states: Record<ReleaseState, string>;
  kinds: Record<ReleaseKind, string>;
  /** What a release does to a document, by the languages. */
  actions: Record<'all' | 'down' | Locale, string>;
  documents: (count: number) => string;
  loading: string;
  again: string;
}

const bg: ReleaseTexts = {
  undated: 'без дата',
  overdue: 'Закъснява',
  replaced: 'Заместена',
  states: {
    open: 'Събира се',
    scheduled: 'Насрочена',
    done: 'Изпълнена',
    failed: 'Неуспешна',
    cancelled: 'Отменена',
  },
  kinds: { release: 'Публикуване', end: 'Край', revert: 'Връщане' },
  actions: {
    all: 'публикуване на всички езици',
    bg: 'публикуване на български',
    en: 'публикуване на английски',
    down: 'сваляне от сайта',
  },
  documents: (count) => (count === 1 ? '1 документ' : `${count} документа`),
  loading: 'Зарежда се…',
  again: 'Опитайте отново',
};

const en: ReleaseTexts = {
  undated: 'no date',
  overdue: 'Overdue',
  replaced: 'Replaced',
  states: {
    open: 'Gathering',
    scheduled: 'Scheduled',
    done: 'Done',
    failed: 'Failed',
    cancelled: 'Cancelled',
  },
  kinds: { release: 'Release', end: 'End', revert: 'Revert' },
  actions: {
    all: 'publish all languages',
    bg: 'publish Bulgarian',
    en: 'publish English',
    down: 'take down',
  },
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  loading: 'Loading…',
  again: 'Try again',
};

export const releaseTexts = (language: Locale): ReleaseTexts => (language === 'en' ? en : bg);
