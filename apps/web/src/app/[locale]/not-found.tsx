import { toSiteLanguage } from '@civic/content/site-languages';
import type { Messages } from '@civic/ui/messages/bg';
import { messages } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';
import { locale as rootLocale } from 'next/root-params';

import { FailureAgain } from '../../components/status/failure-again';
import { failureNote } from '../_routes/failure-note';
import type { Failure } from '../../data/addresses/outcome';

/** The title of the page shown when another is not available. */
function titleOf(failure: Failure | null, texts: Messages['status']): string {
  switch (failure?.kind) {
    case 'elsewhere':
      return texts.elsewhereTitle;
    case 'gone':
      return failure.type ? texts.gone[failure.type].title : texts.goneTitle;
    case 'unavailable':
      return texts.unavailableTitle;
    default:
      return texts.notFoundTitle;
  }
}

export async function generateMetadata(): Promise<Metadata> {
  const texts = messages(toSiteLanguage(await rootLocale())).status;
  return { title: titleOf(failureNote().failure, texts) };
}

export default async function NotFound() {
  return <FailureAgain locale={toSiteLanguage(await rootLocale())} />;
}
