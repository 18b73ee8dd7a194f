import type { SiteLanguage } from '@civic/content/site-languages';
import { wallTimeOf } from '@civic/content/zoned';
import { zoneName } from '@civic/ui/format/zone-name';
import { messages } from '@civic/ui/messages/messages';

import styles from './bar.module.css';

interface Props {
  locale: SiteLanguage;
  timeZone: string;
  path: string;
  /** The initial moment, ms since the epoch, UTC. */
  at: number;
}

/** A form for any moment in the site's time zone. */
export function MomentForm({ locale, timeZone, path, at }: Props) {
  const texts = messages(locale).preview;
  const [date, time] = wallTimeOf(at, timeZone).split('T');
  return (
    <form className={styles.form} action="/api/preview/at" method="get">
      <fieldset>
        <legend className={styles.heading}>
          {texts.otherMoment} <span className={styles.zone}>{texts.zone(zoneName(locale, timeZone))}</span>
        </legend>
        <input type="hidden" name="path" value={path} />
        <label>
          <span>{texts.date}</span>
          <input type="date" name="date" defaultValue={date} required />
        </label>
        <label>
          <span>{texts.time}</span>
          <input type="time" name="time" defaultValue={time} required />
        </label>
        <button type="submit">{texts.show}</button>
      </fieldset>
    </form>
  );
}
