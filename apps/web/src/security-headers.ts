interface Header {
  key: string;
  value: string;
}

/**
 * Pages are rendered once for everybody, so there can be no nonce a request; inline scripts are the ones that Next.js
 * writes into a page to hydrate it. Everything else comes from the site itself.
 */
function contentSecurityPolicy(isDevelopment: boolean): string {
  const directives: Record<string, string[]> = {
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
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Headers on every answer of the site. */
export function securityHeaders(environment: string | undefined): Header[] {
  return [
    { key: 'content-security-policy', value: contentSecurityPolicy(environment === 'development') },
    { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
    { key: 'x-content-type-options', value: 'nosniff' },
    { key: 'x-frame-options', value: 'DENY' },
    { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()' },
    { key: 'cross-origin-opener-policy', value: 'same-origin' },
  ];
}
