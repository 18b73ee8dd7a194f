import { toSiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';
import { locale as rootLocale } from 'next/root-params';

import { FailureAgain } from '../../components/status/failure-again';
import { failureNote } from '../_routes/failure-note';
import type { Failure } from '../../data/addresses/outcome';

export async function generateMetadata(): Promise<Metadata> {
  const texts = messages(toSiteLanguage(await rootLocale())).status;
  const titles: Partial<Record<Failure['kind'], string>> = {
    elsewhere: texts.elsewhereTitle,
    gone: texts.goneTitle,
    unavailable: texts.unavailableTitle,
  };
  const { kind } = failureNote();
  return { title: (kind && titles[kind]) ?? texts.notFoundTitle };
}

export default async function NotFound() {
  return <FailureAgain locale={toSiteLanguage(await rootLocale())} />;
}
