interface Header {
  key: string;
  value: string;
}

function directivesFor(isDevelopment: boolean, frameAncestors: string[]): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    // React's development build evaluates strings to rebuild stack traces.
    'script-src': ["'self'", "'unsafe-inline'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    // The players of videos, loaded only when a visitor asks for one.
    'frame-src': ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': frameAncestors,
  };
}

/**
 * What a page may load. Pages are rendered once for everybody, so there can be no nonce a request; inline scripts are the ones
 * that Next.js writes into a page to hydrate it. Everything else comes from the site itself. `frameAncestors` are the origins that
 * may hold it in a window of theirs.
 */
export function contentSecurityPolicy(environment: string | undefined, frameAncestors = ["'none'"]): Header {
  const directives = Object.entries(directivesFor(environment === 'development', frameAncestors));
  return {
    key: 'content-security-policy',
    value: directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '),
  };
}

/** Headers on every answer of the site. */
export const securityHeaders: Header[] = [
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
];

/** Says again what the policy says, for browsers that do not know it; the admin must be able to hold a preview. */
export const frameHeader: Header = { key: 'x-frame-options', value: 'DENY' };
