import { z } from 'zod';

/** The change of one document in a delivery: its new marker, or its removal from the public site. */
const changedDocumentSchema = z.object({
  type: z.string().min(1),
  /** The document's id; a global's is its slug. */
  id: z.string().min(1),
  /** See `versionMarker`; `null` once the document is unpublished or deleted. */
  marker: z.string().nullable(),
});

/** The body of a delivery: one signed event, sent by the CMS to every instance of the site. */
export const contentChangedSchema = z.object({
  type: z.literal('content.changed'),
  /** When the change was saved, ISO 8601, UTC. */
  timestamp: z.iso.datetime(),
  data: z.object({
    documents: z.array(changedDocumentSchema).min(1),
    /** Cache tags to purge, made by `cache-tags`. */
    tags: z.array(z.string().min(1).max(256)),
    /** Paths to render again at once: the documents' own in every language, including old ones. */
    paths: z.array(z.string().startsWith('/')),
  }),
});

export type ContentChanged = z.infer<typeof contentChangedSchema>;

/** A notice that releases were scheduled, moved or cancelled, without their content: the site reloads the schedule. */
const scheduleChangedSchema = z.object({
  type: z.literal('schedule.changed'),
  /** ISO 8601, UTC. */
  timestamp: z.iso.datetime(),
});

/** Every message that the CMS posts to an instance of the site. */
export const messageSchema = z.discriminatedUnion('type', [contentChangedSchema, scheduleChangedSchema]);

export type Message = z.infer<typeof messageSchema>;

/** The site's response once it has purged all tags and warmed the pages that the delivery names. */
export const deliveryAnswerSchema = z.object({
  /** Pages rendered before the response: the named ones, or without names some of those that carried a tag. */
  pages: z.array(
    z.object({
      path: z.string(),
      status: z.number().int(),
      /** Duration of the render, ms. */
      milliseconds: z.number().nonnegative(),
    }),
  ),
});

export type DeliveryAnswer = z.infer<typeof deliveryAnswerSchema>;
