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
