import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementState } from '@civic/content/timeline';
import type { ExpectedDate, InitiativeStatus } from '@civic/content/views';
import type { ReactNode } from 'react';

import { classNames } from '../class-names';
import { messages } from '../messages/messages';
import styles from './badge.module.css';

export type BadgeTone = 'accent' | 'primary' | 'quiet';

/** A short state label. The text carries the meaning: colour only adds to it. */
export function Badge({ tone = 'quiet', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}

interface Props {
  state: AnnouncementState;
  /** The expected date, if one was announced. */
  expected?: ExpectedDate | null;
  locale: SiteLanguage;
}

/** The state of an announcement as a badge; nothing for a live one. A cancelled one is not shown as "coming soon". */
export function AnnouncementBadge({ state, expected, locale }: Props) {
  if (state === 'live') return null;
  const { announcementStates, dates } = messages(locale);
  if (state !== 'coming-soon') return <Badge tone="quiet">{announcementStates[state]}</Badge>;
  if (expected?.certainty === 'cancelled') return <Badge tone="quiet">{dates.cancelled}</Badge>;
  return <Badge tone="accent">{announcementStates[state]}</Badge>;
}

const tones: Record<InitiativeStatus, BadgeTone> = { upcoming: 'accent', active: 'primary', completed: 'quiet' };

/** The status of an initiative as a badge. */
export function InitiativeBadge({ status, locale }: { status: InitiativeStatus; locale: SiteLanguage }) {
  return <Badge tone={tones[status]}>{messages(locale).initiativeStatuses[status]}</Badge>;
}
