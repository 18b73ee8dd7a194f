import { useEffect } from 'react';

/** Tells a form what is wrong with what is typed; an input that is gone has no problem any more. */
export function useProblem(problem: string | null, onProblem: ((problem: string | null) => void) | undefined): void {
  useEffect(() => {
    onProblem?.(problem);
    return () => onProblem?.(null);
  }, [onProblem, problem]);
}
