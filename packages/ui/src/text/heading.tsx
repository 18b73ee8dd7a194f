import type { ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

interface Props {
  level: HeadingLevel;
  id?: string;
  className?: string;
  dir?: 'rtl' | undefined;
  children: ReactNode;
}

/** A heading whose level follows from its place on the page; its class determines its style. */
export function Heading({ level, ...rest }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
