import styles from './organization-profile.module.css';

/** The organization's areas of work. */
export function Areas({ areas, heading }: { areas: string[]; heading: string }) {
  if (areas.length === 0) return null;
  return (
    <div>
      <h3 className={styles.areasHeading}>{heading}</h3>
      <ul role="list" className={styles.areas}>
        {areas.map((area) => (
          <li key={area} className={styles.area}>
            {area}
          </li>
        ))}
      </ul>
    </div>
  );
}
