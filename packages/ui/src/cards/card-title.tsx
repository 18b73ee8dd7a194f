import { Heading, type HeadingLevel } from '../text/heading';
import { classNames } from '../class-names';
import styles from './card.module.css';

interface Props {
  level: HeadingLevel;
  title: string;
  /** Null for a thing without a page of its own. */
  path: string | null;
  className?: string;
}

/** A card's heading; its link can be tapped anywhere on the card. */
export function CardTitle({ level, title, path, className }: Props) {
  return (
    <Heading level={level} className={classNames(styles.title, className)}>
      {path === null ? title : <a href={path}>{title}</a>}
    </Heading>
  );
}
