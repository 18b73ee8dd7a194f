import { toAdminLanguage } from '@civic/content/admin-languages';
import type { ExpectedDate } from '@civic/content/views';
import { expectedPhrase, expectedRemark } from '@civic/ui/format/expected-phrase';

/** The sentence of the site: `Очаква се през май 2027 г. – потвърдена дата`. */
export function tellExpected(expected: ExpectedDate, timeZone: string, language: string): string {
  const locale = toAdminLanguage(language);
  const remark = expectedRemark(locale, expected, timeZone);
  return [expectedPhrase(locale, expected, timeZone), ...(remark === null ? [] : [remark])].join(' – ');
}
