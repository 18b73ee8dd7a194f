import { isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';

import { eventKinds, type EventKind } from '../../time/calendar/events/event';
import { releasableTypes, type ReleasableType } from '../../time/releases/plan';

export const viewNames = ['month', 'week', 'list'] as const;

export type ViewName = (typeof viewNames)[number];

/** The state of the calendar, as stored in its address. */
export interface ScreenState {
  /** `null` until a view is chosen: the width of the screen decides. */
  view: ViewName | null;
  /** A day of the shown period, `2027-05-12`; `null` is today. */
  date: string | null;
  /** Part of a title. */
  query: string;
  kinds: readonly EventKind[];
  /** The type of the documents; `null` for all. */
  type: ReleasableType | null;
  locale: SiteLanguage | null;
  cancelled: boolean;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

function kindsIn(text: string | null): readonly EventKind[] {
  if (text === null) return eventKinds;
  const named = text.split(',');
  return eventKinds.filter((kind) => named.includes(kind));
}

/** Invalid values count as missing. */
export function readState(parameters: Pick<URLSearchParams, 'get'>): ScreenState {
  const date = parameters.get('date');
  const locale = parameters.get('lang') ?? undefined;
  return {
    view: oneOf(viewNames, parameters.get('view')),
    date: date && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null,
    query: parameters.get('q') ?? '',
    kinds: kindsIn(parameters.get('kinds')),
    type: oneOf(releasableTypes, parameters.get('type')),
    locale: isSiteLanguage(locale) ? locale : null,
    cancelled: parameters.get('cancelled') === '1',
  };
}

/** The parameters with the state in them; others stay, and defaults are omitted. */
export function writeState(parameters: URLSearchParams, state: ScreenState): URLSearchParams {
  const written = new URLSearchParams(parameters);
  const values: Record<string, string | null> = {
    view: state.view,
    date: state.date,
    q: state.query || null,
    kinds: state.kinds.length === eventKinds.length ? null : state.kinds.join(','),
    type: state.type,
    lang: state.locale,
    cancelled: state.cancelled ? '1' : null,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) written.delete(name);
    else written.set(name, value);
  }
  return written;
}
