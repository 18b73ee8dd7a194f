import { Heading, type HeadingLevel } from '../text/heading';
import { classNames } from '../class-names';
import styles from './card.module.css';

interface Props {
  level: HeadingLevel;
  title: string;
  /** Null if there is no page to link to. */
  path: string | null;
  className?: string;
}

/** A card's heading; the whole card is the tap target of its link. */
export function CardTitle({ level, title, path, className }: Props) {
  return (
    <Heading level={level} className={classNames(styles.title, className)}>
      {path === null ? title : <a href={path}>{title}</a>}
    </Heading>
  );
}
