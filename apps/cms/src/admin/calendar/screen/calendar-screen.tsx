'use client';

import type { AdminLanguage } from '@civic/content/admin-languages';
import { SetStepNav } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';

import { siteTime } from '../../../platform/words/site-time-line';
import type { ReleasableType } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { filterEvents } from '../filters/filter-events';
import { Filters } from '../filters/filters';
import { GridLoader } from '../grid/grid-loader';
import { readState, writeState, type ScreenState } from '../screen-state';
import { Clashes } from './clashes';
import { Legend } from './legend';
import { Notes } from './notes';
import { OpenPanel, type Opened } from './open-panel';
import { Toolbar } from './toolbar';
import { useCalendar } from './use-calendar';
import { useEventFocus } from './use-event-focus';
import { useGrid } from './use-grid';

/** The state in the address, so that it can be bookmarked and shared; changing it sends no request. */
function useScreenState(): [ScreenState, (change: Partial<ScreenState>) => void] {
  const state = readState(useSearchParams());
  const change = useCallback((changed: Partial<ScreenState>) => {
    const before = new URLSearchParams(window.location.search);
    const after = String(writeState(before, { ...readState(before), ...changed }));
    window.history.replaceState(null, '', after ? `?${after}` : window.location.pathname);
  }, []);
  return [state, change];
}

const query = '(max-width: 768px)';

function subscribe(listener: () => void) {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the window is as narrow as a phone's, on which a month does not fit. */
const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );

interface Props {
  adminRoute: string;
  language: AdminLanguage;
  /** The site's zone, an IANA name. */
  timeZone: string;
  typeNames: Record<ReleasableType, string>;
}

/** The calendar with its toolbar, filters and panels. */
export function CalendarScreen({ adminRoute, language, timeZone, typeNames }: Props) {
  const { t } = useTexts();
  const [state, change] = useScreenState();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [report, setReport] = useState('');
  const isNarrow = useNarrow();
  const view = state.view ?? (isNarrow ? 'list' : 'month');
  const { ref, shown, onPeriod, onStep } = useGrid(view, change);
  const { answer, hasFailed, askAgain } = useCalendar(shown);
  const { query, kinds, type, locale, cancelled } = state;
  const events = useMemo(
    () => filterEvents(answer?.events ?? [], { query, kinds, type, locale, cancelled }),
    [answer, query, kinds, type, locale, cancelled],
  );
  // A week is wider than a phone: a sideways-scrolling area must be reachable by keyboard.
  const reachable = { 'aria-label': t('calendar:heading'), role: 'region', tabIndex: 0 };
  const keepFocusOn = useEventFocus(`${String(opened?.id)} ${JSON.stringify(events.map(({ id, at }) => [id, at]))}`);

  const close = () => {
    opened?.putBack?.();
    setOpened(null);
  };
  const onMoved = (id: string, to: string, title: string) => {
    setReport(t('calendar:moved', { title, when: siteTime(Date.parse(to), timeZone, language) }));
    keepFocusOn(id);
    setOpened(null);
    askAgain();
  };

  return (
    <div className="civic-calendar">
      <SetStepNav nav={[{ label: t('calendar:heading') }]} />
      <details key={String(isNarrow)} className="civic-filters-fold" open={!isNarrow}>
        <summary>{t('calendar:filters')}</summary>
        <Filters filter={state} typeNames={typeNames} language={language} onChange={change} />
      </details>
      <Toolbar title={shown?.title ?? ''} view={view} onView={(name) => change({ view: name })} onStep={onStep} />
      <div role="status" className="civic-calendar__report">
        {hasFailed ? t('calendar:failed') : report || (answer ? '' : t('calendar:loading'))}
      </div>
      {answer ? <Clashes answer={answer} language={language} /> : null}
      <Notes events={events} timeZone={timeZone} language={language} onOpen={(id) => setOpened({ id })} />
      <div className="civic-calendar__grid" data-view={view} {...(isNarrow && view === 'week' ? reachable : {})}>
        <GridLoader
          gridRef={ref}
          events={events}
          answer={answer}
          timeZone={timeZone}
          view={view}
          initialDate={state.date ?? undefined}
          language={language}
          onPeriod={onPeriod}
          onOpen={(id) => setOpened({ id })}
          onDrag={(id, to, putBack) => setOpened({ id, to, putBack })}
        />
      </div>
      <Legend />
      {answer && opened ? (
        <OpenPanel
          opened={opened}
          answer={answer}
          adminRoute={adminRoute}
          language={language}
          onMove={(to) => setOpened({ ...opened, to })}
          onMoved={onMoved}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
