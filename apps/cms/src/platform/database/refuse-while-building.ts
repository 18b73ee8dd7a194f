import { isBuilding } from './env';
import { DatabaseError } from './errors';

/** @throws DatabaseError when something renders from the database during `next build`: it would freeze what it read. */
export function refuseWhileBuilding(): void {
  if (isBuilding()) throw new DatabaseError('Something asked for the database during the build, which has none.');
}
