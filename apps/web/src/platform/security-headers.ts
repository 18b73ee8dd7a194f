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
 * The content security policy of a page. Pages are rendered once for everybody, so a nonce per request is impossible; the
 * inline scripts are those that Next.js writes to hydrate the page. Everything else comes from the site itself.
 * `frameAncestors` are the origins that may embed the page in a frame.
 */
export function contentSecurityPolicy(environment: string | undefined, frameAncestors = ["'none'"]): Header {
  const directives = Object.entries(directivesFor(environment === 'development', frameAncestors));
  return {
    key: 'content-security-policy',
    value: directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '),
  };
}

/** Headers on every response of the site. */
export const securityHeaders: Header[] = [
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
];

/** Repeats the policy for browsers that do not support it; the admin must be able to embed a preview. */
export const frameHeader: Header = { key: 'x-frame-options', value: 'DENY' };
