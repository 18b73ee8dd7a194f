const megabytes = (value: string | undefined) => (value ? Number(value) : undefined);

/** How much memory the caches may take. The compiled handler cannot import the site's `env.ts`, which checks the same. */
export const cacheSizes = () => ({
  pagesMegabytes: megabytes(process.env['CACHE_PAGES_MB']),
  fetchesMegabytes: megabytes(process.env['CACHE_FETCHES_MB']),
});
