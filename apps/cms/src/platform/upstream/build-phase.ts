/**
 * The phase in which Next.js builds the app.
 *
 * Read against: next 16.4.6.
 * Why: `next build` loads the configuration in several workers, and none of them may open the database. Next.js says so only in the
 * environment variable `NEXT_PHASE`, which it documents as the argument of a configuration function.
 * At an upgrade: the build opens the database, or the process that serves believes that it builds and refuses to.
 */

/** The value of `NEXT_PHASE` during `next build`. */
export const buildPhase = 'phase-production-build';
