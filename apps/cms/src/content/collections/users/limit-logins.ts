import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload';

import { TooManyAttempts } from '../../../platform/errors';
import { AttemptLimiter } from '../../../platform/http/attempt-limiter';
import { clientAddress } from '../../../platform/http/client-address';
import { say } from '../../../platform/words/validators';

const logins = new AttemptLimiter({ limit: 30, windowMilliseconds: 5 * 60 * 1000, capacity: 10_000 });

/** A per-address limit in addition to the per-account lockout: one password tried on many accounts never locks any of them. */
export const limitLogins: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'login' && operation !== 'forgotPassword') return;
  if (logins.allows(clientAddress(req.headers), Date.now())) return;
  throw new TooManyAttempts(
    say(
      {
        bg: 'Твърде много опити. Опитайте отново след пет минути.',
        en: 'Too many attempts. Try again in five minutes.',
      },
      { req },
    ),
  );
};

/** A successful login does not count: a whole office may share one address. */
export const forgiveLogin: CollectionAfterLoginHook = ({ req }) => logins.forgive(clientAddress(req.headers));
