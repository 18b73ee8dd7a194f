import { webAddress } from '@civic/content/web-address';
import type { FieldHook } from 'payload';

/** Stores an address as the site will send it; an invalid one is left to the field's check. */
export const normaliseAddress: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? (webAddress(value) ?? value) : value;
