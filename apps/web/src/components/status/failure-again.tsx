'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import { useState } from 'react';

import { FailureView } from './failure-view';
import { readFailure } from './visible-failure';

/**
 * The page that replaces the server's one after hydration. It has the same content, so nothing changes on the screen; data that
 * it cannot receive as props is read from the server's page before that is removed.
 */
export function FailureAgain({ locale }: { locale: SiteLanguage }) {
  const [failure] = useState(readFailure);
  return <FailureView locale={locale} failure={failure} />;
}
