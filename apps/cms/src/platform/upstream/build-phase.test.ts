import { PHASE_PRODUCTION_BUILD } from 'next/constants';

import { buildPhase } from './build-phase';
import { readInstalled } from './testing/installed';

test('is what Next.js calls its build', () => {
  expect(buildPhase).toBe(PHASE_PRODUCTION_BUILD);
});

test('is put into the environment by the build', () => {
  expect(readInstalled('next', 'dist/build/index.js')).toMatch(/process\.env\.NEXT_PHASE = .*PHASE_PRODUCTION_BUILD/);
});
