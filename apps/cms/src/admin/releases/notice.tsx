import type { ReactNode } from 'react';

interface Props {
  tone: 'error' | 'warning' | 'success';
  children: ReactNode;
}

/** Something that must not be overlooked, where it belongs. */
export const Notice = ({ tone, children }: Props) => (
  <div className="civic-notice" data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
    {children}
  </div>
);
