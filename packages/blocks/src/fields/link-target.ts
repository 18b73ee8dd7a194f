const allowed = /^(?:https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?[\d ()-]+)$/i;

/** Whether a link may use an external address: only web, mail and telephone addresses are allowed. */
export function isExternalTarget(value: unknown): value is string {
  return typeof value === 'string' && allowed.test(value);
}
