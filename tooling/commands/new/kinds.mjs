import { planBlock } from './block.mjs';
import { planCheck } from './check.mjs';
import { planField } from './field.mjs';
import { planType } from './type.mjs';

/**
 * @typedef {object} Kind something that `npm run new` can scaffold
 * @property {string} description
 * @property {string} argument of the command line, behind the kind
 * @property {import('./scaffold.mjs').Plan} plan
 */

/** @type {Record<string, Kind>} */
export const kinds = {
  block: { argument: '<name>', description: 'a block that editors place on pages', plan: planBlock },
  type: {
    argument: '<plural>',
    description: 'a content type with a list page and a page for each document',
    plan: planType,
  },
  field: { argument: '<type>.<name>', description: 'a text field of a content type', plan: planField },
  check: {
    argument: '<name>',
    description: 'a check that every release passes before it is scheduled',
    plan: planCheck,
  },
};
