import type { ReceiptAnswer } from '../../delivery/receipt';
import { languageName } from '../../platform/words/language-name';
import { useTexts } from '../translations/use-texts';

/** Links from a document to its pages on the site; none while visitors do not find it. */
export function SiteLinks({ links }: Pick<ReceiptAnswer, 'links'>) {
  const { t, language } = useTexts();
  if (links.length === 0) return null;
  const label = t('receipt:links:label');
  return (
    <span className="civic-site-links">
      <span className="civic-site-links__label">{label}</span>
      {links.map(({ locale, href }) => {
        const name = languageName(locale, language);
        return (
          <a
            aria-label={`${locale.toUpperCase()}: ${label} ${t('receipt:links:inLanguage', { language: name })}`}
            href={href}
            key={locale}
            rel="noreferrer"
            target="_blank"
          >
            {locale.toUpperCase()}
          </a>
        );
      })}
    </span>
  );
}
