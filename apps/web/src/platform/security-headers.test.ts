import { contentSecurityPolicy, securityHeaders } from './security-headers';

it('lets nobody frame the site, and nothing be loaded from elsewhere', () => {
  const { value } = contentSecurityPolicy('production');
  expect(value).toContain("frame-ancestors 'none'");
  expect(value).toContain("object-src 'none'");
  expect(value).not.toMatch(/https?:|\*|unsafe-eval/);
});

it('allows evaluation in development alone', () => {
  expect(contentSecurityPolicy('development').value).toContain("'unsafe-eval'");
});

it('names no header twice', () => {
  const keys = securityHeaders.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
