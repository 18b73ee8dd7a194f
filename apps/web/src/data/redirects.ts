/** Where an old path leads now: a path or an absolute URL, always permanent; `null` when it leads nowhere. */
export declare function findRedirect(path: string): Promise<string | null>;
