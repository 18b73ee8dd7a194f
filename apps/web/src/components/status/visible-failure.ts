import type { WindowedType } from '@civic/content/content-types';

import type { OtherLanguage } from '../../data/addresses/languages';

/** A failure, reduced to the data that a visitor may see; plain data, because it is passed in an attribute. */
export type VisibleFailure =
  | { kind: 'missing' }
  | { kind: 'gone'; type?: WindowedType }
  | { kind: 'unavailable' }
  | { kind: 'elsewhere'; other: OtherLanguage };

const attribute = 'data-failure';

/** Writes the failure into the page, so that the browser can read it. */
export const failureAttribute = (failure: VisibleFailure) => ({ [attribute]: JSON.stringify(failure) });

/** Reads the failure from the page on the screen; "missing" if there is none. */
export function readFailure(): VisibleFailure {
  const text =
    typeof document === 'undefined' ? null : document.querySelector(`[${attribute}]`)?.getAttribute(attribute);
  // The site wrote it with the function above.
  return text ? (JSON.parse(text) as VisibleFailure) : { kind: 'missing' };
}
