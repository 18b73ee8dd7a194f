import { createHash, randomBytes } from 'node:crypto';

/** A secret that cannot be guessed and can stand in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * What is kept of a token. Finding a row by it takes the same time whatever part of a wrong token is right, because nothing of
 * the token shows in its hash.
 */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
