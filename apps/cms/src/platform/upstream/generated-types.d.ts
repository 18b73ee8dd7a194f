/**
 * Tells Payload the types of our content.
 *
 * Read against: payload 3.90.1.
 * Why: Payload writes this declaration beside the generated types. The site reads those types too and has no Payload.
 * At an upgrade: if the interface has another name, documents lose their types.
 */
import type { Config } from '@civic/payload-types';

declare module 'payload' {
  // Only an interface can be merged into Payload's own; its members are those of the generated one.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface GeneratedTypes extends Config {}
}
