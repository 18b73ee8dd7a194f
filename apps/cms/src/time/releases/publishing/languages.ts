import { siteLanguages } from '@civic/content/site-languages';
import { z } from 'zod';

import { findingSchema } from '../plan';

const languageSchema = z.enum(siteLanguages);

export const languageStateSchema = z.object({
  locale: languageSchema,
  /** What the newest version has of the language. `withdrawn`: texts that visitors are not to see. */
  content: z.enum(['missing', 'incomplete', 'complete', 'withdrawn']),
  /** Whether visitors have the document in it. */
  isLive: z.boolean(),
  /** Whether the newest texts are not what visitors have. */
  hasEdits: z.boolean(),
  /** Whether the texts of the main language changed after the texts of this one. */
  isBehind: z.boolean(),
});

/** A language of a document. */
export type LanguageState = z.infer<typeof languageStateSchema>;

export const documentLanguagesSchema = z.object({
  /** The instant of the newest version, of which all this is said. */
  version: z.string(),
  languages: z.array(languageStateSchema),
  /** What forbids to publish all languages together. */
  findings: z.array(findingSchema),
  /** What the document names and visitors will not see, because it is deleted or in the bin. */
  gone: z.array(findingSchema),
  /** The languages in which a text is to be revealed that is not written yet. */
  unwritten: z.array(findingSchema),
  /** The languages without which the rest, with the shared fields, can be published; `null` where it cannot. */
  withhold: z.array(languageSchema).nullable(),
  /** The languages whose texts can be published alone. */
  alone: z.array(languageSchema),
});

/** The languages of a document, and what a publication of its newest version would mean in each. */
export type DocumentLanguages = z.infer<typeof documentLanguagesSchema>;

/** A publication of some languages, of the newest version as it was when somebody chose them. */
export const languageChoiceSchema = z.object({
  version: z.string(),
  languages: z.union([
    /** All but these, with the shared fields; in these, what is public stays. */
    z.object({ withhold: z.array(languageSchema).min(1) }),
    /** The texts of these alone; the shared fields of a document that is public stay as they are. */
    z.object({ only: z.array(languageSchema).min(1) }),
  ]),
});

export type LanguageChoice = z.infer<typeof languageChoiceSchema>;
