/**
 * Tells Payload the types of our content.
 *
 * Read against: payload 3.90.1.
 * Why: Payload writes this declaration beside the generated types. The site reads those types too and has no Payload.
 * At an upgrade: if the interface has another name, documents lose their types.
 */
import type { Config } from '@civic/payload-types';

declare module 'payload' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface merges into Payload's; its members are the generated ones
  export interface GeneratedTypes extends Config {}
}
