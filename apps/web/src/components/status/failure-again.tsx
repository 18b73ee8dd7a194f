'use client';

import type { Locale } from '@civic/content/locales';
import { useState } from 'react';

import { FailureView } from './failure-view';
import { readFailure } from './visible-failure';

/**
 * The page that React puts in place of the server's once it runs in the browser. It says the same, so that nothing changes
 * on the screen; what it cannot be given it reads from the page before it goes.
 */
export function FailureAgain({ locale }: { locale: Locale }) {
  const [failure] = useState(readFailure);
  return <FailureView locale={locale} failure={failure} />;
}
