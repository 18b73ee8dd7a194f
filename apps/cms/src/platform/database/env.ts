import { buildPhase } from '../upstream/build-phase';

/** Development pushes the schema; production runs migrations. */
export const isProduction = () => process.env.NODE_ENV === 'production';

/** `next build` loads the configuration in several workers, which must not open the database. */
export const isBuilding = () => process.env.NEXT_PHASE === buildPhase;
