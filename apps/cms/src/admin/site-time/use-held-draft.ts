import { useState } from 'react';

import { followValue, holdValue, typeDraft, type DraftKind } from './held-draft';

interface Bound<Draft> {
  kind: DraftKind<Draft>;
  /** ISO 8601; null without a value. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** The draft being typed, with its value. */
export function useHeldDraft<Draft>({ kind, value, onChange }: Bound<Draft>) {
  const [held, setHeld] = useState(() => holdValue(kind, value));
  const followed = followValue(held, kind, value);
  if (followed !== held) setHeld(followed);

  const type = (changed: Partial<Draft>) => {
    const typed = typeDraft(followed, kind, { ...followed.draft, ...changed });
    setHeld(typed.held);
    onChange(typed.value);
  };
  return { draft: followed.draft, type };
}
