import type { Finding } from '../../plan';
import type { CheckedRelease } from '../context';
import type { Facts } from '../facts/facts';

/** Checks a release for one kind of problem and returns all findings. Pure: its inputs are in the facts. */
export type Check = (release: CheckedRelease, facts: Facts) => Finding[];
