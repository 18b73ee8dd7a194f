import type { AdminLanguage } from '@civic/content/admin-languages';

import type { CalendarEvent, EventKind, EventState } from './event';

type What = EventKind | 'take-down' | 'change';

interface EventWords {
  what: Record<What, string>;
  /** A sentence with the event's meaning for visitors. */
  meaning: Record<What, string>;
  states: Record<EventState, string>;
  /** The certainty of a date, as announced to the public. */
  certainties: { committed: string; planned: string };
  outcomes: Record<NonNullable<CalendarEvent['outcome']>, string>;
}

const bg: EventWords = {
  what: {
    'takes-place': 'Провежда се',
    publish: 'Излиза',
    reveal: 'Разкрива се',
    expire: 'Изтича',
    expected: 'Очаква се',
    release: 'Публикува се',
    'take-down': 'Сваля се',
    change: 'Променя се',
    end: 'Край на промяната',
    revert: 'Връща се',
  },
  meaning: {
    'takes-place': 'Това е времето, в което се провежда самото събитие.',
    publish: 'Съобщението става видимо за гражданите.',
    reveal: 'Пълният текст на съобщението става видим за гражданите.',
    expire: 'Срокът на съобщението изтича и то отпада от списъците.',
    expected: 'Това е датата, която е обявена пред гражданите.',
    release: 'Запазените версии на документите се публикуват заедно.',
    'take-down': 'Документите се свалят от сайта заедно.',
    change: 'Едни документи се публикуват, а други се свалят, всички заедно.',
    end: 'Край на промяната: сайтът отново показва предишното си съдържание.',
    revert: 'Промяната е върната: сайтът отново показва предишното си съдържание.',
  },
  states: {
    planned: 'Планирано',
    committed: 'Насрочено',
    undecided: 'Чака решение',
    done: 'Изпълнено',
    failed: 'Неуспешно',
    overdue: 'Закъснява',
    cancelled: 'Отменено',
  },
  certainties: { committed: 'Потвърдена дата', planned: 'Предварителна дата' },
  outcomes: {
    archived: 'Остава на адреса си, архивирано.',
    withdrawn: 'На адреса му остава само причината за оттеглянето.',
    redirected: 'Адресът му води другаде.',
    gone: 'Адресът му вече не съществува.',
  },
};

const en: EventWords = {
  what: {
    'takes-place': 'Takes place',
    publish: 'Published',
    reveal: 'Revealed',
    expire: 'Ends',
    expected: 'Expected',
    release: 'Release',
    'take-down': 'Take-down',
    change: 'Change',
    end: 'End',
    revert: 'Revert',
  },
  meaning: {
    'takes-place': 'This is the time at which it takes place.',
    publish: 'The announcement becomes visible to the public.',
    reveal: 'The full text of the announcement becomes visible to the public.',
    expire: 'The announcement ends and is removed from lists.',
    expected: 'This is the date announced to the public.',
    release: 'The pinned versions of the documents are published together.',
    'take-down': 'The documents are taken down together.',
    change: 'Some documents are published and others taken down, all together.',
    end: 'The release ends: the website shows its previous content again.',
    revert: 'The release was reverted: the website shows its previous content again.',
  },
  states: {
    planned: 'Planned',
    committed: 'Scheduled',
    undecided: 'Needs a decision',
    done: 'Done',
    failed: 'Failed',
    overdue: 'Overdue',
    cancelled: 'Cancelled',
  },
  certainties: { committed: 'Confirmed date', planned: 'Provisional date' },
  outcomes: {
    archived: 'It stays at its address, archived.',
    withdrawn: 'Its address shows only why it was withdrawn.',
    redirected: 'Its address leads elsewhere.',
    gone: 'Its address no longer exists.',
  },
};

export const eventWords = (language: AdminLanguage): EventWords => ({ bg, en })[language];

/** The kind of an event for editors: a release is named after its effect. */
export function whatOf({ kind, documents }: Pick<CalendarEvent, 'kind' | 'documents'>): What {
  if (kind !== 'release') return kind;
  const isDown = documents.map(({ action }) => action === 'unpublish');
  if (isDown.length > 0 && isDown.every(Boolean)) return 'take-down';
  return isDown.some(Boolean) ? 'change' : 'release';
}

/** `Излиза: Покана`. */
export const headlineOf = (event: CalendarEvent, language: AdminLanguage): string =>
  `${eventWords(language).what[whatOf(event)]}: ${event.title}`;

/** The state of an event, in words. */
export function stateOf({ kind, state }: Pick<CalendarEvent, 'kind' | 'state'>, language: AdminLanguage): string {
  const { states, certainties } = eventWords(language);
  const isPromise = kind === 'expected' && (state === 'committed' || state === 'planned');
  return isPromise ? certainties[state] : states[state];
}
