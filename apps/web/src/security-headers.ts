interface Header {
  key: string;
  value: string;
}

function directivesFor(isDevelopment: boolean): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    // React's development build evaluates strings to rebuild stack traces.
    'script-src': ["'self'", "'unsafe-inline'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
}

/**
 * What a page may load. Pages are rendered once for everybody, so there can be no nonce a request; inline scripts are the ones
 * that Next.js writes into a page to hydrate it. Everything else comes from the site itself.
 */
export function contentSecurityPolicy(environment: string | undefined): Header {
  const directives = Object.entries(directivesFor(environment === 'development'));
  return {
    key: 'content-security-policy',
    value: directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '),
  };
}

/** Headers on every answer of the site. */
export const securityHeaders: Header[] = [
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
];
