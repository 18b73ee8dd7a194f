import type { AdminLanguage } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';

import { languageName } from '../../platform/words/language-name';
import type { Answer, PlanItem, ReleaseKind, ReleaseState } from './plan';

/** What a release does with its documents; `both` for one that publishes some of them and takes others down. */
type Deed = PlanItem['action'] | 'both';

interface ReleaseTexts {
  undated: string;
  overdue: string;
  replaced: string;
  states: Record<ReleaseState, string>;
  kinds: Record<ReleaseKind, string>;
  /** What a release does with its documents, for good or until its end. */
  deeds: Record<Deed, Record<'lasting' | 'temporary', string>>;
  /** The effect of a release on a document, by the languages. */
  actions: Record<'all' | 'down', string>;
  /** The same for one language, by its name. */
  actionIn: (language: string) => string;
  documents: (count: number) => string;
  loading: string;
  again: string;
}

const bg: ReleaseTexts = {
  undated: 'без дата',
  overdue: 'Закъснява',
  replaced: 'Заместена',
  states: {
    open: 'В подготовка',
    scheduled: 'Насрочена',
    undecided: 'Чака решение',
    done: 'Изпълнена',
    failed: 'Неуспешна',
    cancelled: 'Отменена',
  },
  kinds: { release: 'Насрочена промяна', end: 'Край на промяна', revert: 'Връщане на промяна' },
  deeds: {
    publish: { lasting: 'Публикуване', temporary: 'Временно публикуване' },
    unpublish: { lasting: 'Сваляне от сайта', temporary: 'Временно сваляне от сайта' },
    both: { lasting: 'Публикуване и сваляне', temporary: 'Временно публикуване и сваляне' },
  },
  actions: {
    all: 'публикуване на всички езици',
    down: 'сваляне от сайта',
  },
  actionIn: (language) => `публикуване на ${language}`,
  documents: (count) => (count === 1 ? '1 документ' : `${count} документа`),
  loading: 'Зарежда се…',
  again: 'Опитайте отново',
};

const en: ReleaseTexts = {
  undated: 'no date',
  overdue: 'Overdue',
  replaced: 'Replaced',
  states: {
    open: 'In preparation',
    scheduled: 'Scheduled',
    undecided: 'Needs a decision',
    done: 'Done',
    failed: 'Failed',
    cancelled: 'Cancelled',
  },
  kinds: { release: 'Release', end: 'End of a release', revert: 'Revert of a release' },
  deeds: {
    publish: { lasting: 'Publication', temporary: 'Temporary publication' },
    unpublish: { lasting: 'Take-down', temporary: 'Temporary take-down' },
    both: { lasting: 'Publication and take-down', temporary: 'Temporary publication and take-down' },
  },
  actions: {
    all: 'publish all languages',
    down: 'take down',
  },
  actionIn: (language) => `publish ${language}`,
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  loading: 'Loading…',
  again: 'Try again',
};

export const releaseTexts = (language: AdminLanguage): ReleaseTexts => ({ bg, en })[language];

/** The effect of a release on a document: on all of it, on one language of it, or its removal. */
export function actionWords(what: 'all' | 'down' | SiteLanguage, language: AdminLanguage): string {
  const { actions, actionIn } = releaseTexts(language);
  return what === 'all' || what === 'down' ? actions[what] : actionIn(languageName(what, language));
}

function deedOf(items: readonly Pick<PlanItem, 'action'>[]): Deed | null {
  const [first, ...others] = new Set(items.map(({ action }) => action));
  if (!first) return null;
  return others.length > 0 ? 'both' : first;
}

/** What a release does, in a word or two: `Temporary publication`, `Take-down`, `End of a release`. */
export function kindWords(
  { endAt, items, kind }: { kind: ReleaseKind; endAt: string | null; items: readonly Pick<PlanItem, 'action'>[] },
  language: AdminLanguage,
): string {
  const { deeds, kinds } = releaseTexts(language);
  const deed = deedOf(items);
  return kind === 'release' && deed ? deeds[deed][endAt ? 'temporary' : 'lasting'] : kinds[kind];
}

const answersBg: Record<Answer, string> = {
  'carry-out': 'Изпълнете промяната',
  keep: 'Запазете публикуваното',
  cancel: 'Отменете промяната',
};

const answersEn: Record<Answer, string> = {
  'carry-out': 'Carry out the release',
  keep: 'Keep what is public',
  cancel: 'Cancel the release',
};

/** The names of the answers to a release that needs a decision, as on the buttons. */
export const answerTexts = (language: AdminLanguage): Record<Answer, string> =>
  ({ bg: answersBg, en: answersEn })[language];
