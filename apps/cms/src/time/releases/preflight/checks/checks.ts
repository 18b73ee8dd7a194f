import type { Check } from '../checked-release';
import { alternativeTexts } from './alternative-texts';
import { brokenLinks } from './broken-links';
import { emptyBody } from './empty-body';
import { hiddenLanguage } from './hidden-language';
import { instantCheck } from './instant';
import { promiseCheck } from './promise';
import { relatedLive } from './related-live';
import { requiredLanguages } from './required-languages';
import { slugConflict } from './slug-conflict';
import { takenDownLinks } from './taken-down-links';
import { vanished } from './vanished';
import { windowCheck } from './window';

/** Every check that needs only the release and the facts; Payload itself validates the fields. */
export const checks: Check[] = [
  instantCheck,
  requiredLanguages,
  hiddenLanguage,
  slugConflict,
  promiseCheck,
  emptyBody,
  alternativeTexts,
  relatedLive,
  brokenLinks,
  windowCheck,
  takenDownLinks,
  vanished,
];
