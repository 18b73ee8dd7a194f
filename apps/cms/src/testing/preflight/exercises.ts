import { addresses, linking } from './address-exercises';
import { clashes } from './clash-exercise';
import { cost } from './cost-exercise';
import type { Exercise } from './exercise';
import { asByHand, inBlocks, perLanguage, sound } from './field-exercises';
import { marks } from './mark-exercise';
import { surroundings } from './surroundings-exercise';

export const exercises: Record<string, Exercise> = {
  sound,
  asByHand,
  perLanguage,
  inBlocks,
  surroundings,
  addresses,
  linking,
  clashes,
  cost,
  marks,
};
