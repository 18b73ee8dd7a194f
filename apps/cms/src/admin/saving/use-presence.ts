import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

import type { Present } from '../../content/saving/presence';
import { fieldAt } from '../../platform/upstream/admin-dom';

/** The time between two reports, ms. */
const interval = 10_000;

const answerSchema = z.object({
  others: z.array(z.object({ name: z.string(), field: z.string().nullable(), isSelf: z.boolean() })),
});

/** Says that this window has the document open, and returns who else has. */
export function usePresence(): Present[] {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const [others, setOthers] = useState<Present[]>([]);
  const url = `${config.routes.api}/presence/${collectionSlug ?? 'globals'}/${globalSlug ?? id}`;

  useEffect(() => {
    const tab = crypto.randomUUID();
    const report = async (isLeaving: boolean) =>
      fetch(url, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tab, field: fieldAt(document.activeElement), isLeaving }),
        keepalive: isLeaving,
      });
    const ask = async () => {
      const response = await report(false).catch(() => null);
      const answer = answerSchema.safeParse(await response?.json().catch(() => null));
      // Without an answer nobody knows who is here.
      setOthers(answer.success ? answer.data.others : []);
    };
    const leave = () => void report(true).catch(() => undefined);
    void ask();
    const timer = setInterval(() => void ask(), interval);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [url]);
  return others;
}
