import { toAdminLanguage } from '@civic/content/admin-languages';
import { intlLocale } from '@civic/ui/messages/messages';

import type { Receipt } from '../../delivery/receipt';
import { messagesIn } from './messages';

/** A receipt in words. */
export interface Sentence {
  tone: 'success' | 'waiting' | 'error' | 'quiet';
  text: string;
}

interface Context {
  /** The language of the admin. */
  language: string;
  /** ms since the epoch. */
  now: number;
  /** An IANA zone: the site's. */
  timeZone: string;
}

function timeIn({ language, now, timeZone }: Context, iso: string): string {
  const locale = intlLocale(toAdminLanguage(language));
  const date = new Date(iso);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const isToday = day.format(date) === day.format(now);
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const style = isToday
    ? { ...time, second: '2-digit' as const }
    : { ...time, day: 'numeric' as const, month: 'long' as const, year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { ...style, timeZone, hourCycle: 'h23' }).format(date);
}

/** A duration in seconds: to the tenth, finer when that would be zero, whole from a minute on. */
function secondsBetween(from: string, to: string, language: string): string {
  const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
  const digits = seconds < 0.1 ? 2 : seconds < 60 ? 1 : 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(intlLocale(toAdminLanguage(language)), options).format(seconds);
}

function waiting({ attempts, hides, lastError, state }: Receipt, language: string): Sentence {
  const words = messagesIn(language);
  if (!lastError) return { tone: 'waiting', text: state === 'pending' ? words.sending : words.looking };
  const reason = words.errors[lastError.code](lastError.status);
  return { tone: 'error', text: [hides ? words.notHidden : words.notLive, reason, words.attempts(attempts)].join(' ') };
}

/** The receipt as a sentence; `null` before the first public change. */
export function sentenceOf(receipt: Receipt | null, context: Context): Sentence | null {
  if (!receipt) return null;
  const words = messagesIn(context.language);
  switch (receipt.state) {
    case 'pending':
    case 'delivered':
      return waiting(receipt, context.language);
    case 'live': {
      if (!receipt.liveAt) return null;
      const seconds = secondsBetween(receipt.savedAt, receipt.liveAt, context.language);
      const say = receipt.hides ? words.hidden : words.live;
      return { tone: 'success', text: say(seconds, timeIn(context, receipt.liveAt)) };
    }
    case 'later':
      return receipt.visibleFrom ? { tone: 'quiet', text: words.later(timeIn(context, receipt.visibleFrom)) } : null;
    case 'unseen':
      return { tone: 'quiet', text: words.unseen };
    case 'superseded':
      return { tone: 'quiet', text: words.superseded };
  }
}
