import type { Finding } from '../../plan';
import type { CheckedRelease } from '../context';
import type { Facts } from '../facts/facts';

/** Looks at a release for one kind of problem and gives all that it finds. Pure: what it needs to know is in the facts. */
export type Check = (release: CheckedRelease, facts: Facts) => Finding[];
