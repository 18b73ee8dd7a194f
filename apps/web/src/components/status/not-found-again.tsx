'use client';

import type { Locale } from '@civic/content/locales';
import { useState } from 'react';

import { readElsewhere } from './elsewhere';
import { NotFoundView } from './not-found-view';

/**
 * The page that React puts in place of the server's 404 page once it runs in the browser. It says the same, so that
 * nothing changes on the screen; what it cannot be given it reads from the page before it goes.
 */
export function NotFoundAgain({ locale }: { locale: Locale }) {
  const [other] = useState(readElsewhere);
  return <NotFoundView locale={locale} other={other} />;
}
