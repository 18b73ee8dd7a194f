import { toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { z } from 'zod';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { changedReleaseSchema } from './answers';
import { ask } from './ask';
import { releasesChanged } from './changes';
import { type Refusal, asRefusal, refusalWords } from './refusal';

interface Options {
  /** The text of the toast after success. */
  done?: string;
  /** Handles a particular refusal; `true` when it did. */
  onRefusal?: (refusal: Refusal) => boolean;
}

const wordsOf = (refusal: Refusal, { t, language }: ReturnType<typeof useTexts>) => {
  const found = refusal.body.findings.map(({ message }) => message[language]).join(' ');
  return found || refusalWords(refusal, t);
};

/**
 * Performs an action on a release. `error` explains in place why the last attempt failed; a toast repeats it, for users who look
 * elsewhere.
 */
export function useReleaseAction() {
  const { config } = useConfig();
  const texts = useTexts();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  /** `path` is under `/api/releases`. Returns the answer, or `null` when the action failed. */
  const send = async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body: object,
    { done, onRefusal }: Options = {},
  ): Promise<z.infer<Schema> | null> => {
    setBusy(true);
    setError(null);
    try {
      const answer = await ask(`${config.routes.api}/releases${path}`, schema, { method: 'POST', body });
      if (done) toast.success(done);
      releasesChanged();
      return answer;
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      if (onRefusal?.(refusal)) return null;
      const words = wordsOf(refusal, texts);
      setError(words);
      toast.error(words);
      return null;
    } finally {
      setBusy(false);
    }
  };
  /** As `send`, for what changes a release. Returns the updated release. */
  const act = async (path: string, body: object, options?: Options): Promise<ReleaseView | null> =>
    (await send(changedReleaseSchema, path, body, options))?.release ?? null;
  return { act, send, error, isBusy };
}
