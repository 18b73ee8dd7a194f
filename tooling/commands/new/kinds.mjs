import { planBlock } from './block.mjs';
import { planCheck } from './check.mjs';

/**
 * @typedef {object} Kind something that `npm run new` can scaffold
 * @property {string} description
 * @property {(root: string, names: import('./names.mjs').Names) => Promise<import('./scaffold.mjs').Scaffold>} plan
 */

/** @type {Record<string, Kind>} */
export const kinds = {
  block: { description: 'a block that editors place on pages', plan: planBlock },
  check: { description: 'a check that every release passes before it is scheduled', plan: planCheck },
};
