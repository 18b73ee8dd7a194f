/** What the process runs as; decided by Next.js and not by the operator. */
export const nodeEnvironment = () => process.env.NODE_ENV;
