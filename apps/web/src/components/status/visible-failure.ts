import type { WindowedType } from '@civic/content/content-types';

import type { OtherLanguage } from '../../data/addresses/other-language';

/** A failure as far as a visitor is told of it; plain data, for it travels in an attribute. */
export type VisibleFailure =
  | { kind: 'missing' }
  | { kind: 'gone'; type?: WindowedType }
  | { kind: 'unavailable' }
  | { kind: 'elsewhere'; other: OtherLanguage };

const attribute = 'data-failure';

/** Writes into the page what it failed of, for the browser to read back. */
export const failureAttribute = (failure: VisibleFailure) => ({ [attribute]: JSON.stringify(failure) });

/** Reads it back from the page that is still on the screen; "missing" where there is nothing to read. */
export function readFailure(): VisibleFailure {
  const text =
    typeof document === 'undefined' ? null : document.querySelector(`[${attribute}]`)?.getAttribute(attribute);
  // The site wrote it itself, with the function above.
  return text ? (JSON.parse(text) as VisibleFailure) : { kind: 'missing' };
}
