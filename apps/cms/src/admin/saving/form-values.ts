import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';

import type { Values } from './same';

/** The fields as a save sends them. */
export const valuesOf = (state: FormState): Values =>
  JSON.parse(JSON.stringify(reduceFieldsToValues(state, true))) as Values;
