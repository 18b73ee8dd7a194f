import { z } from 'zod';

import type { AdminText } from './admin-languages';

/** A text of the admin in each of its languages, where it is read from a database or an answer. */
export const adminTextSchema = z.object({ bg: z.string(), en: z.string() }) satisfies z.ZodType<AdminText>;
