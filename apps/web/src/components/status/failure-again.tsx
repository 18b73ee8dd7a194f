'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import { useState } from 'react';

import { FailureView } from './failure-view';
import { readFailure } from './visible-failure';

/**
 * The page that React puts in place of the server's once it runs in the browser. It says the same, so that nothing changes
 * on the screen; what it cannot be given it reads from the page before it goes.
 */
export function FailureAgain({ locale }: { locale: SiteLanguage }) {
  const [failure] = useState(readFailure);
  return <FailureView locale={locale} failure={failure} />;
}
