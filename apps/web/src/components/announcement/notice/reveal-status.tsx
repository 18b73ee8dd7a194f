'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementState } from '@civic/content/timeline';
import { messages } from '@civic/ui/messages/messages';
import { useState } from 'react';

/** Announces to screen readers that the text has appeared on an open page; silent on a page opened afterwards. */
export function RevealStatus({ locale, state }: { locale: SiteLanguage; state: AnnouncementState }) {
  const [stateOnArrival] = useState(state);
  const hasAppeared = stateOnArrival === 'coming-soon' && state === 'live';
  return (
    <p role="status" className="visually-hidden">
      {hasAppeared && messages(locale).countdown.revealed}
    </p>
  );
}
