import type { TextFieldSingleValidation } from 'payload';

import { say } from '../../../platform/words/validators';
import { addressAt } from '../../addresses/address';
import { isKeepingRedirects } from '../../addresses/keep-redirects';
import { takenForRedirect } from '../../addresses/taken';
import { takenWords } from '../../addresses/taken-words';
import { checkFrom } from './checks';

/**
 * Checks that a redirect leads away from a path where visitors find no document, and will find none by what is scheduled. What a
 * document leaves behind leads to it until another takes the address.
 */
export const checkFree: TextFieldSingleValidation = async (value, context) => {
  const { req } = context;
  const form = checkFrom(value, context);
  if (form !== true) return form;
  const address = isKeepingRedirects(req) ? undefined : addressAt(value ?? '');
  const [taken] = address ? await takenForRedirect(req, address) : [];
  return address && taken ? say(takenWords(address, taken), { req }) : true;
};
