import type { AsOfGrant, AsOfTransition } from '@civic/content/as-of';
import type { SiteLanguage } from '@civic/content/site-languages';
import { formatInstant } from '@civic/ui/format/instant';
import { messages } from '@civic/ui/messages/messages';

import styles from './bar.module.css';
import { FollowSaves } from './follow-saves';
import { MomentChooser } from './moment-chooser';
import { momentText } from './moment-text';
import { stepsOf } from './steps';

export interface BarViewProps {
  locale: SiteLanguage;
  /** IANA name. */
  timeZone: string;
  /** The path of the shown page. */
  path: string;
  grant: AsOfGrant;
  /** The moment that is shown, ms since the epoch, UTC. */
  at: number;
  /** Whether it is still to come. */
  isAhead: boolean;
  /** The moment that was asked for and has passed, ms since the epoch, UTC; the present is shown instead. */
  passed: number | null;
  transitions: AsOfTransition[];
}

function whatIsShown({ locale, at, isAhead, passed, timeZone, grant }: BarViewProps): string {
  const texts = messages(locale).preview;
  const present = grant.draftOf ? texts.ofDraft : texts.ofNow;
  if (passed !== null) return `${texts.passed(momentText(locale, passed, timeZone))} ${present}`;
  if (!isAhead) return present;
  const moment = texts.asOf(momentText(locale, at, timeZone));
  return grant.draftOf ? `${moment}, ${texts.withDraft}` : moment;
}

/** Shows the moment and the audience of the preview, with links to other moments and back. */
export function BarView(props: BarViewProps) {
  const { locale, timeZone, path, grant, at, isAhead, transitions } = props;
  const texts = messages(locale).preview;
  const steps = stepsOf(transitions, { locale, timeZone, path });
  return (
    <aside className={styles.bar} aria-label={texts.label} data-preview-bar>
      <div className={`container ${styles.inner}`}>
        <p className={styles.what}>
          <strong>{whatIsShown(props)}</strong>
          <span className={styles.who}>
            {texts.forPerson(grant.person)}
            {grant.kind === 'link' && `, ${texts.until(formatInstant(locale, grant.expiresAt, timeZone))}`}
          </span>
        </p>
        <a className={styles.exit} href={`/api/preview/exit?${new URLSearchParams({ path }).toString()}`}>
          {texts.exit}
        </a>
        <MomentChooser {...{ locale, timeZone, path, at, isAhead, steps }} />
      </div>
      {grant.kind === 'session' && <FollowSaves cms={new URL(grant.cms).origin} />}
    </aside>
  );
}
