import { eventKinds, type EventKind } from '../../../time/calendar/events/event';
import { useTexts } from '../../translations/use-texts';
import type { Filter } from './filter-events';

interface Props {
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
}

/** The kinds of events, each in its colour, so that the filter serves as the legend too. */
export function KindFilter({ filter, onChange }: Props) {
  const { t } = useTexts();
  const toggle = (kind: EventKind) =>
    eventKinds.filter((one) => (one === kind ? !filter.kinds.includes(kind) : filter.kinds.includes(one)));
  return (
    <fieldset className="civic-filters__kinds">
      <legend>{t('calendarFilters:kinds')}</legend>
      {eventKinds.map((kind) => (
        <label key={kind} className={`civic-check civic-event--${kind}`}>
          <input
            type="checkbox"
            checked={filter.kinds.includes(kind)}
            onChange={() => onChange({ kinds: toggle(kind) })}
          />
          {t(`calendarFilters:kindNames:${kind}`)}
        </label>
      ))}
      <label className="civic-check">
        <input
          type="checkbox"
          checked={filter.cancelled}
          onChange={({ target }) => onChange({ cancelled: target.checked })}
        />
        {t('calendarFilters:cancelled')}
      </label>
    </fieldset>
  );
}
