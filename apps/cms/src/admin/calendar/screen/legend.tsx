import { useTexts } from '../../translations/use-texts';

/** The meaning of events' edges; the filter explains their colours. */
export function Legend() {
  const { t } = useTexts();
  return (
    <section className="civic-legend" aria-label={t('calendar:legend')}>
      <ul>
        {(['committed', 'planned', 'done', 'problem', 'holiday'] as const).map((name) => (
          <li key={name} data-name={name}>
            {t(`calendar:${name}`)}
          </li>
        ))}
      </ul>
      <p>{t('calendar:keyboard')}</p>
    </section>
  );
}
