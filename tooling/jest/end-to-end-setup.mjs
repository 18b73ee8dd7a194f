import { jest } from '@jest/globals';

/** Starting the product, seeding it and visiting every page takes long on a busy machine. */
jest.setTimeout(600_000);
