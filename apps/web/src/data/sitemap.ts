import type { Alternates } from './page-views';

export interface SitePath {
  path: string;
  /** ISO 8601, UTC; null for lists and home. */
  lastModified: string | null;
  alternates: Alternates;
}

/** Every public path in every language, homes and lists first. @throws ContentUnavailableError */
export declare function listAllPaths(): Promise<SitePath[]>;
