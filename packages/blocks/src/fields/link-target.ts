const allowed = /^(?:https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?[\d ()-]+)$/i;

/** Whether an address outside the site may stand in a link: web, mail and telephone only. */
export function isExternalTarget(value: unknown): value is string {
  return typeof value === 'string' && allowed.test(value);
}
