import { createServerFeature } from '@payloadcms/richtext-lexical';

import { shownNodes } from './shown-nodes';

/** Leaves out of a text that is read what the editor does not know any more. */
export const OnlyShownFeature = createServerFeature({
  feature: { hooks: { afterRead: [({ value }) => shownNodes(value)] } },
  key: 'onlyShown',
});
