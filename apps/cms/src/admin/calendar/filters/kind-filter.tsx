import type { AdminLanguage } from '@civic/content/admin-languages';

import { eventKinds, type EventKind } from '../../../time/calendar/events/event';
import type { Filter } from './filter-events';
import { filterTexts } from './filter-texts';

interface Props {
  filter: Filter;
  language: AdminLanguage;
  onChange: (change: Partial<Filter>) => void;
}

/** The kinds of events, each in its colour, so that the filter serves as the legend too. */
export function KindFilter({ filter, language, onChange }: Props) {
  const texts = filterTexts(language);
  const toggle = (kind: EventKind) =>
    eventKinds.filter((one) => (one === kind ? !filter.kinds.includes(kind) : filter.kinds.includes(one)));
  return (
    <fieldset className="civic-filters__kinds">
      <legend>{texts.kinds}</legend>
      {eventKinds.map((kind) => (
        <label key={kind} className={`civic-check civic-event--${kind}`}>
          <input
            type="checkbox"
            checked={filter.kinds.includes(kind)}
            onChange={() => onChange({ kinds: toggle(kind) })}
          />
          {texts.kindNames[kind]}
        </label>
      ))}
      <label className="civic-check">
        <input
          type="checkbox"
          checked={filter.cancelled}
          onChange={({ target }) => onChange({ cancelled: target.checked })}
        />
        {texts.cancelled}
      </label>
    </fieldset>
  );
}
