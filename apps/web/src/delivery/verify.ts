import { Webhook } from 'standardwebhooks';

/** Whether one of the live secrets signed the message within the last five minutes. */
export function isAuthentic(body: string, headers: Headers, secrets: readonly string[]): boolean {
  const named = Object.fromEntries(headers);
  return secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, named, { jsonParse: false });
      return true;
    } catch {
      // The library's error contains the reason for the rejection; the sender does not get it.
      return false;
    }
  });
}
