import { createHash, randomBytes } from 'node:crypto';

/** An unguessable secret that is safe in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * The stored hash of a token. Looking up a row by hash takes the same time however much of a wrong token is right, because the hash
 * reveals nothing of the token.
 */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
