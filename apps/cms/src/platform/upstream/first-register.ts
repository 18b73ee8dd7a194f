/**
 * The endpoint by which Payload lets the first visitor make himself the administrator.
 *
 * Read against: payload 3.90.1.
 * Why: it cannot be switched off. An endpoint of ours under the same path comes before it.
 * At an upgrade: under another path, anybody who is quicker than the seed becomes the administrator of a new CMS.
 */
export const firstRegister = { path: '/first-register', method: 'post' } as const;
