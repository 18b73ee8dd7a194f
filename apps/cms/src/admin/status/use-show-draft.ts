import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { z } from 'zod';

import { ask } from '../releases/api/ask';
import { openFormOf } from '../saving/open-forms';
import { useDocumentKey } from '../site-time/use-document-key';

const anySchema = z.looseObject({});

interface Shown {
  /** The versions newer than the public one. */
  unpublished: number;
}

/** Reads the newest draft into the form, after the server wrote the document. @throws Refusal */
export function useShowDraft(): (shown: Shown) => Promise<void> {
  const info = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const document = useDocumentKey();
  const { reset } = useForm();

  return async ({ unpublished }) => {
    const { collectionSlug, id } = info;
    const query = `draft=true&depth=0&fallback-locale=null&locale=${locale}`;
    const draft = await ask(`${config.routes.api}/${collectionSlug}/${id}?${query}`, anySchema);
    const form = openFormOf(document);
    // What is typed next begins from this version, not from the one that the form had saved.
    await (form ? form.show(draft) : reset(draft));
    info.incrementVersionCount();
    info.setMostRecentVersionIsAutosaved(false);
    info.setUnpublishedVersionCount(unpublished);
  };
}
