/**
 * Whether this process serves requests. Builds, migrations and commands load the same configuration; none of them
 * carries deliveries, which stay in the outbox for the server.
 */
export const isServing = () =>
  process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build';
