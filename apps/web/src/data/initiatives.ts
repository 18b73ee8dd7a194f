import type { Locale } from '@civic/content/locales';
import type { InitiativeCard } from '@civic/content/views';

import type { InitiativeView } from './page-views';

/** The initiative at an address; `null` when there is none in this language. @throws ContentUnavailableError */
export declare function getInitiative(locale: Locale, slug: string): Promise<InitiativeView | null>;

/** Every initiative in the language: active ones first, then upcoming, then completed; newest first within each. */
export declare function listInitiatives(locale: Locale): Promise<InitiativeCard[]>;
