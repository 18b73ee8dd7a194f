import { toAdminLanguage, type AdminText } from '@civic/content/admin-languages';
import type { CollectionBeforeLoginHook } from 'payload';

/** The name of a host without its port, IPv6 brackets and quotation marks; lower case. */
function hostName(host: string): string {
  const bare = host.trim().toLowerCase().replaceAll('"', '');
  const bracketed = /^\[([^\]]*)\]/.exec(bare)?.[1];
  if (bracketed !== undefined) return bracketed;
  // More than one colon: an IPv6 address without a port.
  return bare.split(':').length > 2 ? bare : (bare.split(':')[0] ?? '');
}

const isIpv4Loopback = (name: string) => /^127(?:\.\d{1,3}){3}$/.test(name);

/** Whether a host or address, with or without a port, is this machine itself; false for an unreadable one. */
export function isLoopback(host: string): boolean {
  const name = hostName(host);
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return name === '::1' || isIpv4Loopback(name.replace(/^::ffff:/, ''));
}

const lists = ['host', 'x-forwarded-host', 'x-forwarded-for', 'x-real-ip'];

/** The values of `for` and `host` in a `Forwarded` header (RFC 7239); `by` and `proto` do not identify the client. */
const forwardedHosts = (header: string) =>
  [...header.matchAll(/(?:^|[;,\s])(?:for|host)=("[^"]*"|[^;,\s]*)/gi)].map(([, value = '']) => value);

/** Every host that a request was sent to and every address that it came through, according to its headers. */
function askedHosts(headers: Headers): string[] {
  const listed = lists.flatMap((name) => headers.get(name)?.split(',') ?? []);
  const forwarded = forwardedHosts(headers.get('forwarded') ?? '');
  return [...listed, ...forwarded].map((host) => host.trim());
}

const domain = 'demo.example';

/** The accounts that the demo seed creates, one per role. Their passwords are public. */
export const demoAccounts = [
  { role: 'admin', name: 'Администратор (демо)' },
  { role: 'publisher', name: 'Отговорен редактор (демо)' },
  { role: 'editor', name: 'Редактор (демо)' },
  { role: 'contributor', name: 'Автор (демо)' },
] as const;

export type DemoRole = (typeof demoAccounts)[number]['role'];

export const demoEmail = (role: DemoRole) => `${role}@${domain}`;

export const demoPassword = (role: DemoRole) => `demo-${role}-2026`;

/** Whether an account belongs to the demo; its domain cannot receive mail, so no real person has such an address. */
export const isDemoAccount = (email: string) => email.trim().toLowerCase().endsWith(`@${domain}`);

/**
 * Whether a login with a publicly known password is allowed: only while the CMS is configured for this machine (`publicUrl`), was
 * requested under a name of this machine, and no header on the way contradicts that.
 */
export function mayDemoAccountsLogIn(publicUrl: string, headers: Headers): boolean {
  return [new URL(publicUrl).host, ...askedHosts(headers)].every(isLoopback);
}

const refusal: AdminText = {
  bg: 'Демонстрационните профили работят само на тази машина (127.0.0.1). Влезте със свой профил.',
  en: 'Demo accounts work on this machine only (127.0.0.1). Sign in with an account of your own.',
};

/** The CMS answers 403 with this message. */
export class DemoAccountRefusedError extends Error {
  readonly status = 403;
  readonly isPublic = true;

  constructor(language: string) {
    super(refusal[toAdminLanguage(language)]);
    this.name = 'DemoAccountRefusedError';
  }
}

/** A `beforeLogin` hook for the accounts' collection; `publicUrl` is the URL of the CMS for editors. */
export const refuseDemoAccountsOutsideLoopback =
  (publicUrl: string): CollectionBeforeLoginHook<{ id: string; email: string }> =>
  ({ req, user }) => {
    if (isDemoAccount(user.email) && !mayDemoAccountsLogIn(publicUrl, req.headers)) {
      throw new DemoAccountRefusedError(req.i18n.language);
    }
    return user;
  };
