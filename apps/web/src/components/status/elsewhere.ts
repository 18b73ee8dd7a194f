import { isLocale } from '@civic/content/locales';

import type { OtherLanguage } from '../../data/other-language';

const attribute = 'data-elsewhere';

/** What the server writes into a 404 page about the other language, for the browser to read back. */
export function elsewhereAttribute(other: OtherLanguage | null): Record<string, string> {
  return other ? { [attribute]: JSON.stringify(other) } : {};
}

function isOtherLanguage(value: unknown): value is OtherLanguage {
  const { locale, title, path } = (value ?? {}) as Record<string, unknown>;
  return typeof locale === 'string' && isLocale(locale) && typeof title === 'string' && typeof path === 'string';
}

/** Reads it back from the page that is still on the screen; `null` on the server, and when there is nothing to read. */
export function readElsewhere(): OtherLanguage | null {
  if (typeof document === 'undefined') return null;
  const text = document.querySelector(`[${attribute}]`)?.getAttribute(attribute);
  const value: unknown = text ? JSON.parse(text) : null;
  return isOtherLanguage(value) ? value : null;
}
