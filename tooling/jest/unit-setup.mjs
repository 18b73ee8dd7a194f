import { jest } from '@jest/globals';

/** The limit ends what hangs. How long a test takes is decided by the machine, which may be busy with the other half of the suite. */
jest.setTimeout(30_000);
