const megabytes = (value: string | undefined) => (value ? Number(value) : undefined);

/** The memory limits of the caches. The compiled handler cannot import the site's `env.ts`, which checks the same variables. */
export const cacheSizes = () => ({
  pagesMegabytes: megabytes(process.env['CACHE_PAGES_MB']),
  fetchesMegabytes: megabytes(process.env['CACHE_FETCHES_MB']),
});
