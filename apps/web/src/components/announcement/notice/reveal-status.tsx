'use client';

import type { Locale } from '@civic/content/locales';
import type { AnnouncementState } from '@civic/content/timeline';
import { useState } from 'react';

import { countdownTexts } from '../../../i18n/countdown';

/** Tells aloud that the text has appeared on a page that was open; silent on one that is opened afterwards. */
export function RevealStatus({ locale, state }: { locale: Locale; state: AnnouncementState }) {
  const [stateOnArrival] = useState(state);
  const hasAppeared = stateOnArrival === 'coming-soon' && state === 'live';
  return (
    <p role="status" className="visually-hidden">
      {hasAppeared && countdownTexts[locale].revealed}
    </p>
  );
}
