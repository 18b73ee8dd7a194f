import type { AddressedType } from '@civic/content/content-types';
import type { Locale } from '@civic/content/locales';

export interface OtherLanguage {
  locale: Locale;
  title: string;
  path: string;
}

/** A document with this slug that exists in another language only: the page says so and links it. */
export declare function findInOtherLanguage(
  type: AddressedType,
  locale: Locale,
  slug: string,
): Promise<OtherLanguage | null>;
