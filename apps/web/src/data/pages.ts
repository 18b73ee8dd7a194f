import type { Locale } from '@civic/content/locales';

import type { ContentPageView } from './page-views';

/** The generic page directly under a language; `null` when there is none. @throws ContentUnavailableError */
export declare function getPage(locale: Locale, slug: string): Promise<ContentPageView | null>;
