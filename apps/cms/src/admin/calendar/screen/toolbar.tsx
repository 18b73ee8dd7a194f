import { useTexts } from '../../translations/use-texts';
import { viewNames, type ViewName } from '../screen-state';
import type { Step } from './use-grid';

interface Props {
  /** The period shown: `май 2027 г.` */
  title: string;
  view: ViewName;
  onView: (view: ViewName) => void;
  onStep: (step: Step) => void;
}

/** The controls for the period and the view. */
export function Toolbar({ title, view, onView, onStep }: Props) {
  const { t } = useTexts();
  return (
    <div className="civic-calendar__toolbar">
      <div className="civic-calendar__steps">
        <button
          type="button"
          className="civic-button"
          aria-label={t(`calendar:previous:${view}`)}
          onClick={() => onStep('prev')}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button type="button" className="civic-button" onClick={() => onStep('today')}>
          {t('calendar:today')}
        </button>
        <button
          type="button"
          className="civic-button"
          aria-label={t(`calendar:next:${view}`)}
          onClick={() => onStep('next')}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <h2 className="civic-calendar__title" aria-live="polite">
        {title}
      </h2>
      <div className="civic-segments" role="group" aria-label={t('calendar:viewLabel')}>
        {viewNames.map((name) => (
          <button key={name} type="button" aria-pressed={name === view} onClick={() => onView(name)}>
            {t(`calendar:views:${name}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
