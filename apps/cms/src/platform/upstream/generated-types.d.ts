import type { Config } from '@civic/payload-types';

declare module 'payload' {
  // Only an interface can be merged into Payload's own; its members are those of the generated one.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface GeneratedTypes extends Config {}
}
