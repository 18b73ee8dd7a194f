import { webAddress } from '@civic/content/web-address';

import { say, type Check } from '../../../platform/words/validators';

/** A path as the site looks it up: no query, no slash at its end. */
export function normalizePath(value: string): string {
  const path = value.trim().replace(/[?#].*$/, '');
  return path.replace(/\/+$/, '') || '/';
}

export const checkFrom: Check = (value, context) =>
  /^\/[^/\s][^\s?#]*$/.test(value ?? '')
    ? true
    : say(
        {
          bg: 'Въведете път от сайта, например /bg/stara-stranitsa.',
          en: 'Enter a path of the site, such as /bg/old-page.',
        },
        context,
      );

/** Checks that a redirect has one target: a page or an address. */
export const checkTarget: Check = (value, context) => {
  const siblings = (context.siblingData ?? {}) as Record<string, unknown>;
  const hasPage = Boolean(siblings.to);
  if (hasPage === Boolean(value)) {
    return say(
      {
        bg: 'Изберете страница или въведете адрес – едно от двете.',
        en: 'Choose a page or enter an address, one of the two.',
      },
      context,
    );
  }
  if (!value || webAddress(value) !== null) return true;
  return say(
    { bg: 'Въведете път, започващ с /, или пълен адрес.', en: 'Enter a path that starts with /, or a full address.' },
    context,
  );
};
