import type { Locale } from '@civic/content/locales';
import type { CityCard } from '@civic/content/views';

import type { CityView } from './page-views';

/** The city at an address; `null` when there is none in this language. @throws ContentUnavailableError */
export declare function getCity(locale: Locale, slug: string): Promise<CityView | null>;

/** Every city in the language, by name. */
export declare function listCities(locale: Locale): Promise<CityCard[]>;
