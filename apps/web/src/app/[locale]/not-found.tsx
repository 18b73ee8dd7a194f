import type { Metadata } from 'next';
import { locale as rootLocale } from 'next/root-params';

import { NotFoundAgain } from '../../components/status/not-found-again';
import { localeOf } from '../../i18n/dictionary';
import { statusTexts } from '../../i18n/status';

export async function generateMetadata(): Promise<Metadata> {
  return { title: statusTexts[localeOf(await rootLocale())].notFoundTitle };
}

export default async function NotFound() {
  return <NotFoundAgain locale={localeOf(await rootLocale())} />;
}
