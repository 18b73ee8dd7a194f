import { useConfig, useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import { useAnswer } from '../releases/api/use-answer';
import { foundSchema, leastCharacters, type Found } from './found';

/** The pause after a key until the text is searched for, ms. */
const pause = 200;

/** The text as it was a pause ago. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

interface Search {
  /** The latest answer, which stays until the next one is there; `null` before the first. */
  found: Found | null;
  isSearching: boolean;
  hasFailed: boolean;
  askAgain: () => void;
}

/** The documents that have the words of a text. */
export function useFound(text: string): Search {
  const { config } = useConfig();
  const { code: language } = useLocale();
  const wanted = text.trim();
  const settled = useSettled(wanted);
  const isEnough = wanted.length >= leastCharacters && settled.length >= leastCharacters;
  const query = new URLSearchParams({ q: settled, language });
  const answer = useAnswer(isEnough ? `${config.routes.api}/search?${query}` : null, foundSchema);
  const { askAgain, isAsking, refusal, value } = answer;
  const [last, setLast] = useState<Found | null>(null);
  if (value && value !== last) setLast(value);
  if (wanted.length < leastCharacters && last) setLast(null);
  return { found: value ?? last, isSearching: isAsking || settled !== wanted, hasFailed: refusal !== null, askAgain };
}
