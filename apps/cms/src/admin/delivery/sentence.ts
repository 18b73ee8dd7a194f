import { toAdminLanguage } from '@civic/content/admin-languages';
import { intlLocale } from '@civic/ui/messages/messages';

import type { Receipt } from '../../delivery/receipt';
import type { Translate } from '../../platform/words/admin-texts';
import { languageList } from '../../platform/words/language-name';

/** A receipt in words. */
export interface Sentence {
  tone: 'success' | 'waiting' | 'error' | 'quiet';
  text: string;
}

interface Context {
  t: Translate;
  /** The language of the admin. */
  language: string;
  /** ms since the epoch. */
  now: number;
  /** An IANA zone: the site's. */
  timeZone: string;
  /** Whether the document is in the bin, and hidden from visitors whatever its last change was. */
  isInBin?: boolean;
  /**
   * Of a file, whether published content uses it, `null` while that is not known; absent of anything else. What its last change proved may be
   * otherwise since, by what was published or taken down around it.
   */
  isUsed?: boolean | null;
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

/** A duration in seconds, such as `0.4 seconds`: to the tenth, finer when that would be zero, whole from a minute on. */
export function secondsBetween(from: string, to: string, language: string): string {
  const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
  const digits = seconds < 0.1 ? 2 : seconds < 60 ? 1 : 0;
  const rounding = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const options = { style: 'unit', unit: 'second', unitDisplay: 'long', ...rounding } as const;
  return new Intl.NumberFormat(intlLocale(toAdminLanguage(language)), options).format(seconds);
}

function reasonOf({ code, status }: NonNullable<Receipt['lastError']>, t: Translate): string {
  if (code !== 'refused' && code !== 'failed') return t(`receipt:errors:${code}`);
  return t(`receipt:errors:${code}`, { code: status === undefined ? '' : t('receipt:code', { status }) });
}

function waiting({ attempts, hides, lastError, outcome, state }: Receipt, t: Translate): Sentence {
  if (!lastError) return { tone: 'waiting', text: state === 'pending' ? t('receipt:sending') : t('receipt:looking') };
  const notYet = outcome ? t('receipt:notOver') : hides ? t('receipt:notHidden') : t('receipt:notLive');
  return {
    tone: 'error',
    text: [notYet, reasonOf(lastError, t), t('receipt:attempts', { count: attempts })].join(' '),
  };
}

/** Of what is in the bin nothing is live any more. A file is on no page of its own, so nothing proves more than that. */
function inBin(receipt: Receipt, t: Translate): Sentence {
  const isUnderWay = receipt.state === 'pending' || receipt.state === 'delivered';
  if (isUnderWay) return waiting({ ...receipt, hides: true, outcome: null }, t);
  return { tone: 'quiet', text: t('receipt:inBin') };
}

/** What a settled receipt of a file says no more; `undefined` where it is as true as before. */
function ofFile({ hides, state }: Receipt, { isUsed, t }: Context): Sentence | null | undefined {
  if (isUsed === undefined || hides || (state !== 'live' && state !== 'unseen')) return undefined;
  if (isUsed === null) return null;
  if (isUsed) return state === 'live' ? undefined : { tone: 'quiet', text: t('receipt:file:used') };
  return { tone: 'quiet', text: t('receipt:file:unused') };
}

/** The receipt as a sentence; `null` before the first public change. */
export function sentenceOf(receipt: Receipt | null, context: Context): Sentence | null {
  if (!receipt) return null;
  const { t } = context;
  // The proof that it was hidden stays true.
  const isProved = receipt.hides && receipt.state === 'live';
  if (context.isInBin && !isProved) return inBin(receipt, t);
  const now = ofFile(receipt, context);
  if (now !== undefined) return now;
  switch (receipt.state) {
    case 'pending':
    case 'delivered':
      return waiting(receipt, t);
    case 'live': {
      if (!receipt.liveAt) return null;
      const values = {
        // A release or a date may have done it, and nothing was saved then.
        after: t(`receipt:after:${receipt.action}`),
        seconds: secondsBetween(receipt.savedAt, receipt.liveAt, context.language),
        time: timeIn(context, receipt.liveAt),
      };
      if (receipt.outcome) return { tone: 'success', text: t(`receipt:outcomes:${receipt.outcome}`, values) };
      if (receipt.hidesIn.length > 0) {
        const languages = languageList(receipt.hidesIn, toAdminLanguage(context.language));
        return { tone: 'success', text: t('receipt:hiddenIn', { ...values, languages }) };
      }
      return { tone: 'success', text: receipt.hides ? t('receipt:hidden', values) : t('receipt:live', values) };
    }
    case 'later': {
      if (!receipt.visibleFrom) return null;
      return { tone: 'quiet', text: t('receipt:later', { time: timeIn(context, receipt.visibleFrom) }) };
    }
    case 'unseen':
      return { tone: 'quiet', text: t(receipt.hides ? 'receipt:goneUnseen' : 'receipt:unseen') };
    case 'superseded':
      return { tone: 'quiet', text: t(`receipt:${receipt.state}`) };
  }
}
