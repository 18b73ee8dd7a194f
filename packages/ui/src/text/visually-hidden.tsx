import type { ReactNode } from 'react';

/** Text only for screen readers; the class is one of the global helpers in `styles/layout.css`. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
