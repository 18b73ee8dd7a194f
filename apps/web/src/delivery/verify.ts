import { Webhook } from 'standardwebhooks';

/** Whether one of the live secrets signed the message, no longer than five minutes ago. */
export function isAuthentic(body: string, headers: Headers, secrets: readonly string[]): boolean {
  const named = Object.fromEntries(headers);
  return secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, named, { jsonParse: false });
      return true;
    } catch {
      // The library says by an error why it does not accept; the sender is not told.
      return false;
    }
  });
}
