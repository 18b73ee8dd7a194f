'use client';

import { useEffect } from 'react';

import { useRevealField } from './use-reveal-field';

/** Shows the field named in the page's address, as `?field=layout.0.text`. */
export function RevealAskedField() {
  const reveal = useRevealField();
  useEffect(() => {
    const path = new URLSearchParams(window.location.search).get('field');
    if (path) reveal(path);
  }, [reveal]);
  return null;
}
