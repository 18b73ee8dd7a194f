import { producing } from '../platform/testing/env';
import { runScript } from '../platform/testing/run-script';

jest.setTimeout(180_000);

it('has a SQLite migration for all of the content model (if not: npx payload migrate:create <what-changed>)', async () => {
  // The argument makes the environment stand in for itself, as for the command.
  const missing = await runScript('testing/print-drift.ts', ['migrate:create'], {
    DATABASE_URL: 'file:never-opened.sqlite',
    // In development Payload writes the generated types as it starts.
    ...producing,
  });
  expect(missing).toEqual([]);
});
