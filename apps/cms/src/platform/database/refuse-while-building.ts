import { isBuilding } from './env';
import { DatabaseError } from './errors';

/** @throws DatabaseError when a page renders from the database during `next build`: it would freeze the data it read. */
export function refuseWhileBuilding(): void {
  if (isBuilding()) throw new DatabaseError('Something asked for the database during the build, which has none.');
}
