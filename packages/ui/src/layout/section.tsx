import { useId, type ReactNode } from 'react';

import { classNames } from '../class-names';
import { Heading, type HeadingLevel } from '../text/heading';
import styles from './section.module.css';

interface Props {
  heading: string | null;
  intro?: string | null;
  /** `split` places heading and content side by side on a desktop; `stacked` gives the content the full width. */
  layout?: 'split' | 'stacked';
  level?: HeadingLevel;
  /** Whether the section is numbered; by default, if it has a heading. */
  numbered?: boolean;
  /** A link at the end of the section. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its own heading. Without a heading it is not a landmark. */
export function Section(props: Props) {
  const { heading, intro, layout = 'split', level = 2, numbered = true, action, children } = props;
  const id = useId();
  const Tag = heading ? 'section' : 'div';
  return (
    <Tag
      className={classNames(styles.section, styles[layout], heading && numbered && styles.numbered)}
      aria-labelledby={heading ? id : undefined}
    >
      {(heading || intro) && (
        <div className={styles.head}>
          {heading && (
            <Heading level={level} id={id} className={styles.heading}>
              {heading}
            </Heading>
          )}
          {intro && <p className={styles.intro}>{intro}</p>}
        </div>
      )}
      <div className={styles.body}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </Tag>
  );
}
