'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';

import { PastePlugin } from './paste-plugin';

/** Cleans what is pasted into a text. */
export const PasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
});
