import type { ReactNode } from 'react';

interface Props {
  id: string;
  heading: string;
  /** The total number, beside the heading. */
  count?: number;
  children: ReactNode;
}

/** One part of the dashboard under its heading. */
export const Panel = ({ id, heading, count, children }: Props) => (
  <section className={`civic-panel civic-panel--${id}`} aria-labelledby={`civic-${id}`}>
    <h2 id={`civic-${id}`}>
      {heading}
      {count ? <span className="civic-panel__count">{count}</span> : null}
    </h2>
    {children}
  </section>
);

export const Nothing = ({ children }: { children: ReactNode }) => <p className="civic-panel__nothing">{children}</p>;
