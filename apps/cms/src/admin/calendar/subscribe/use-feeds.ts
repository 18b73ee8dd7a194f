import { useState } from 'react';

import { feedsAnswerSchema, newFeedAnswerSchema, type Feed } from '../../../time/calendar/feed/feed';
import { ask } from '../../releases/api/ask';
import { asRefusal, type Refusal } from '../../releases/api/refusal';
import { useAnswer } from '../../releases/api/use-answer';

const address = '/api/calendar/feeds';

export interface Feeds {
  /** `null` until they are loaded. */
  feeds: Feed[] | null;
  /** The address just created; it cannot be read again. */
  created: string | null;
  refusal: Refusal | null;
  create: () => Promise<void>;
  revoke: (id: string) => Promise<boolean>;
}

/** The calendar's addresses of the current user. */
export function useFeeds(): Feeds {
  const { value, refusal: unread, askAgain } = useAnswer(address, feedsAnswerSchema);
  const [created, setCreated] = useState<{ id: string; url: string } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    setRefusal(null);
    const problem = await work().then(
      () => null,
      (error: unknown) => asRefusal(error),
    );
    setRefusal(problem);
    askAgain();
    return problem === null;
  };
  const create = async () => {
    await attempt(async () => {
      const { feed, url } = await ask(address, newFeedAnswerSchema, { method: 'POST', body: {} });
      setCreated({ id: feed.id, url });
    });
  };
  const revoke = (id: string) =>
    attempt(async () => {
      await ask(`${address}/${id}/revoke`, feedsAnswerSchema, { method: 'POST', body: {} });
      setCreated((before) => (before?.id === id ? null : before));
    });
  return { feeds: value?.feeds ?? null, created: created?.url ?? null, refusal: refusal ?? unread, create, revoke };
}
