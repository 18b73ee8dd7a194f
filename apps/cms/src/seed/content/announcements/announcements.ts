import { betaPhase } from './beta-phase';
import { firstMeeting } from './first-meeting';
import { moreToCome } from './more-to-come';
import { sofiaJoined } from './sofia-joined';

/** The three dated announcements, the oldest first, and the one that is coming soon. */
export const announcements = [firstMeeting, sofiaJoined, betaPhase, moreToCome];
