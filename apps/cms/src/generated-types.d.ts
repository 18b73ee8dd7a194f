import type { Config } from '@civic/payload-types';

declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
