import type { Metadata } from 'next';
import { locale as rootLocale } from 'next/root-params';

import { FailureAgain } from '../../components/status/failure-again';
import { localeOf } from '../../i18n/dictionary';
import { statusTexts } from '../../i18n/status';
import { failureNote } from '../_routes/failure-note';
import type { Failure } from '../../data/addresses/outcome';

export async function generateMetadata(): Promise<Metadata> {
  const texts = statusTexts[localeOf(await rootLocale())];
  const titles: Partial<Record<Failure['kind'], string>> = {
    elsewhere: texts.elsewhereTitle,
    gone: texts.goneTitle,
    unavailable: texts.unavailableTitle,
  };
  const { kind } = failureNote();
  return { title: (kind && titles[kind]) ?? texts.notFoundTitle };
}

export default async function NotFound() {
  return <FailureAgain locale={localeOf(await rootLocale())} />;
}
