import { contentSecurityPolicy, securityHeaders } from './security-headers';

it('lets nobody frame the site, and nothing be loaded from elsewhere', () => {
  const { value } = contentSecurityPolicy('production');
  expect(value).toContain("frame-ancestors 'none'");
  expect(value).toContain("object-src 'none'");
  expect(value).not.toMatch(/http:|\*|unsafe-eval/);
  expect(value.match(/https:[^ ;]*/g)).toEqual(['https://www.youtube-nocookie.com', 'https://player.vimeo.com']);
  expect(value).toMatch(/frame-src [^;]*youtube-nocookie/);
});

it('allows evaluation in development alone', () => {
  expect(contentSecurityPolicy('development').value).toContain("'unsafe-eval'");
});

it('names no header twice', () => {
  const keys = securityHeaders.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
