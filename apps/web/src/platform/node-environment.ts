/** The mode of the process; Next.js sets it, not the operator. */
export const nodeEnvironment = () => process.env.NODE_ENV;
