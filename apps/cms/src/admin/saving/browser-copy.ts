import type { Values } from './same';

const prefix = 'civic-unsaved:';

/** A browser may refuse to keep anything, or be full: saving goes on without it. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** What was typed and is not saved yet, kept in this browser for one user, document and language. */
export interface BrowserCopy {
  read: () => Values | null;
  /** Returns whether the browser keeps it. */
  keep: (values: Values) => boolean;
  forget: () => void;
}

export function browserCopyOf(user: string, document: string, locale: string): BrowserCopy {
  const key = `${prefix}${user}:${document}:${locale}`;
  return {
    read: () =>
      attempt(() => {
        const text = window.localStorage.getItem(key);
        return text ? (JSON.parse(text) as Values) : null;
      }),
    keep: (values) => attempt(() => (window.localStorage.setItem(key, JSON.stringify(values)), true)) ?? false,
    forget: () => void attempt(() => window.localStorage.removeItem(key)),
  };
}

/** Forgets the copies of everybody who worked in this browser. */
export function forgetCopies(): void {
  attempt(() => {
    for (const key of Object.keys(window.localStorage)) if (key.startsWith(prefix)) window.localStorage.removeItem(key);
  });
}
