import type { Locale } from '@civic/content/locales';
import type { RepresentativeCard } from '@civic/content/views';

import type { RepresentativeView } from './page-views';

/** The representative at an address; `null` when there is none in this language. @throws ContentUnavailableError */
export declare function getRepresentative(locale: Locale, slug: string): Promise<RepresentativeView | null>;

/** Every representative in the language, by name. */
export declare function listRepresentatives(locale: Locale): Promise<RepresentativeCard[]>;
