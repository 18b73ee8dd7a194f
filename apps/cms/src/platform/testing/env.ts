/** A MongoDB replica set that the tests may write to; without one its tests are skipped. */
export const mongodbUrl = process.env.MONGODB_URL;

/** The environment of a process that the tests start; without Jest's own mark, which changes Payload's behaviour. */
export const environment = { ...process.env, NODE_ENV: 'development' };
export const building = { NEXT_PHASE: 'phase-production-build' };
export const producing = { NODE_ENV: 'production' } as const;
