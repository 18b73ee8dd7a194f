import { environment } from '../lib/env.mjs';
import { checkAppEnvironment } from './environment.mjs';

test.each(['cms', 'web'] as const)(
  'the schema of %s is found, and names what is not set',
  async (app) => {
    const findings = await checkAppEnvironment(app, { PATH: environment.PATH, NODE_ENV: 'production' });
    expect(findings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${app}: SITE_KEY: `))]),
    );
  },
  60_000,
);
