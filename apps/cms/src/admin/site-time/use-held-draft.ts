import { useState } from 'react';

import { followValue, holdValue, typeDraft } from './held-draft';
import type { TimeDraft } from './time-draft';

interface Bound {
  /** ISO 8601; null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
  timeZone: string;
}

/** What is being typed beside the value that it stands for. */
export function useHeldDraft({ value, onChange, timeZone }: Bound) {
  const [held, setHeld] = useState(() => holdValue(value, timeZone));
  const followed = followValue(held, value, timeZone);
  if (followed !== held) setHeld(followed);

  const type = (changed: Partial<TimeDraft>) => {
    const typed = typeDraft(followed, { ...followed.draft, ...changed });
    setHeld(typed.held);
    onChange(typed.value);
  };
  return { draft: followed.draft, type };
}
