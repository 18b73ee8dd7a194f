/** The roles of staff, each including those before it. */
export const roles = ['contributor', 'editor', 'publisher', 'admin'] as const;

export type Role = (typeof roles)[number];

/** The principal of a request: a user of the CMS, the site, or none. */
export type Principal = { role?: unknown; closedAt?: unknown } | null | undefined;

/** A closed account has no role, whatever session it may still have. */
const rankOf = (principal: Principal) =>
  principal?.closedAt ? -1 : roles.findIndex((role) => role === principal?.role);

/** Whether the principal is a member of staff with the role or a higher one. */
export function hasRole(principal: Principal, role: Role): boolean {
  return rankOf(principal) >= roles.indexOf(role);
}

export const isStaff = (principal: Principal) => hasRole(principal, 'contributor');

/** Whether the request comes from the public site, which sees what a visitor sees. */
export const isSite = (principal: Principal) => principal?.role === 'site';
