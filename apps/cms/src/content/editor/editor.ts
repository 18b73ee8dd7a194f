import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
  createServerFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextAdapterProvider } from 'payload';

import { say } from '../../platform/words/validators';
import { deadLinks } from './dead-links';
import { editorWords } from './editor-words';
import { linkedTypes, linkFields } from './link-fields';
import { OnlyShownFeature } from './only-shown';

/** Cleans what is pasted, see `admin/editor/paste`. */
const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/src/admin/editor/paste/paste-feature#PasteFeatureClient' },
  key: 'paste',
});

/** What visitors are shown, and nothing else: an underline looks like a link, and the page decides about alignment and indents. */
const features = () => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  LinkFeature({ enabledCollections: linkedTypes, fields: linkFields }),
  UnorderedListFeature(),
  OrderedListFeature(),
  // Lists are nested by it.
  IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'] }),
  BlockquoteFeature(),
  EXPERIMENTAL_TableFeature(),
  UploadFeature({ enabledCollections: ['media'] }),
  HorizontalRuleFeature(),
  InlineToolbarFeature(),
  PasteFeature(),
  OnlyShownFeature(),
];

type Adapter = ReturnType<typeof lexicalEditor>;

const deadLink = ({ words, url }: { words: string; url: string }) => ({
  bg: `Връзката „${words}“ не води никъде: адресът „${url}“ не може да се отвори. Поправете го или махнете връзката.`,
  en: `The link “${words}” leads nowhere: the address “${url}” cannot be opened. Mend it or remove the link.`,
});

/** The editor of all rich texts. A link that leads nowhere is refused by its words, when the text is published. */
export const richTextEditor: Adapter = (async (args) => {
  const adapter = await lexicalEditor({ features: features() })(args);
  return {
    ...adapter,
    // The features' own words are in the configuration by now, and these come over them.
    i18n: editorWords as unknown as NonNullable<Awaited<ReturnType<Adapter>>['i18n']>,
    validate: (value, options) => {
      const [dead] = deadLinks(value);
      return dead ? say(deadLink(dead), options) : adapter.validate(value as never, options);
    },
  };
}) satisfies RichTextAdapterProvider as Adapter;
