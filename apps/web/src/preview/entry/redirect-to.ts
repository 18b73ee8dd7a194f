/** Leads a browser on with another preview, or with none. */
export const redirectTo = (path: string, setCookie: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: path,
      'set-cookie': setCookie,
      'cache-control': 'no-store',
      // The address that is left holds a token.
      'referrer-policy': 'no-referrer',
    },
  });
