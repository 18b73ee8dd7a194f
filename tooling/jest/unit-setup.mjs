import { jest } from '@jest/globals';

/** The limit ends hanging tests. Durations depend on the machine, which may be busy with the other half of the suite. */
jest.setTimeout(30_000);
