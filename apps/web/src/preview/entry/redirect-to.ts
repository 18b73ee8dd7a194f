/** Redirects a browser and replaces or removes its preview. */
export const redirectTo = (path: string, setCookie: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: path,
      'set-cookie': setCookie,
      'cache-control': 'no-store',
      // The address being left contains a token.
      'referrer-policy': 'no-referrer',
    },
  });
