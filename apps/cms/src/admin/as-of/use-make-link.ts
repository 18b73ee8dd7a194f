import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';

import { madeLinkSchema } from '../../time/as-of/grants/live-link';
import { ask } from '../releases/api/ask';
import { releasesChanged } from '../releases/api/changes';
import { asRefusal } from '../releases/api/refusal';
import { viewOf, type Choice, type Subject } from './choice';

export type Making =
  | { kind: 'nothing' }
  | { kind: 'working' }
  | { kind: 'made'; url: string; person: string; expiresAt: string }
  | { kind: 'refused'; status: number };

/** Creates a link for a colleague. */
export function useMakeLink(subject: Subject) {
  const { config } = useConfig();
  const [making, setMaking] = useState<Making>({ kind: 'nothing' });
  async function make(choice: Choice, person: string, days: number): Promise<void> {
    setMaking({ kind: 'working' });
    try {
      const body = { ...viewOf(subject, choice), person, days };
      const { url, expiresAt } = await ask(`${config.routes.api}/as-of/links`, madeLinkSchema, {
        method: 'POST',
        body,
      });
      setMaking({ kind: 'made', url, person, expiresAt });
      releasesChanged();
    } catch (error) {
      setMaking({ kind: 'refused', status: asRefusal(error).status });
    }
  }
  return { making, make };
}
