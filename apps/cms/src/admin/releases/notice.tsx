import type { ReactNode } from 'react';

interface Props {
  tone: 'error' | 'warning' | 'success';
  children: ReactNode;
}

/** A prominent notice, placed at its subject. */
export const Notice = ({ tone, children }: Props) => (
  <div className="civic-notice" data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
    {children}
  </div>
);
