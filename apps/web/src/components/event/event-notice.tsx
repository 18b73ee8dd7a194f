import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { EventView } from '../../data/events/event-page';
import { Notice } from '../content/notice';

/** A notice of an unusual state: the event is cancelled, or its page is kept for reference only or was withdrawn. */
export function EventNotice({ locale, event }: { locale: SiteLanguage; event: EventView }) {
  const { expiry, isCancelled } = event;
  const texts = messages(locale).event;
  if (expiry === null) {
    if (!isCancelled) return null;
    return (
      <Notice title={texts.cancelledTitle}>
        <p>{texts.cancelledText}</p>
      </Notice>
    );
  }
  const isWithdrawn = expiry.outcome === 'withdrawn';
  return (
    <Notice title={isWithdrawn ? texts.withdrawnTitle : texts.archivedTitle}>
      <p>{isWithdrawn ? texts.withdrawnText : texts.archivedText}</p>
      {expiry.reason && (
        <p>
          <strong>{texts.reason}:</strong> {expiry.reason}
        </p>
      )}
    </Notice>
  );
}
