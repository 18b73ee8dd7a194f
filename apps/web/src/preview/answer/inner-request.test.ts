import { innerHeaders, isInner } from './inner-request';

const mockEnvironment = { SITE_KEY: 'k'.repeat(40) };
jest.mock('../../platform/env', () => ({ env: () => mockEnvironment }));

it('knows the requests of the site itself, and takes no others for them', () => {
  const own = innerHeaders();
  const [[name = '', value = ''] = []] = Object.entries(own);
  expect(isInner(new Headers(own))).toBe(true);
  expect(isInner(new Headers())).toBe(false);
  expect(isInner(new Headers({ [name]: '' }))).toBe(false);
  expect(isInner(new Headers({ [name]: value.replace(/^./, value.startsWith('a') ? 'b' : 'a') }))).toBe(false);
  mockEnvironment.SITE_KEY = 'l'.repeat(40);
  expect(isInner(new Headers(own))).toBe(false);
});
