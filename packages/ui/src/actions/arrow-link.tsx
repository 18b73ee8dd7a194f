import styles from './arrow-link.module.css';

/** A quiet link at the end of a section: "All initiatives →". */
export function ArrowLink({ href, label }: { href: string; label: string }) {
  return (
    <a className={styles.link} href={href}>
      <span>{label}</span>
      <svg className={styles.arrow} viewBox="0 0 28 12" aria-hidden="true" focusable="false">
        <path d="M0 6h26M21 1l5 5-5 5" />
      </svg>
    </a>
  );
}
