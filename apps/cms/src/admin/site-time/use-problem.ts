import { useEffect } from 'react';

/** Passes the problem of the typed text to a form; an input that is gone has no problem any more. */
export function useProblem(problem: string | null, onProblem: ((problem: string | null) => void) | undefined): void {
  useEffect(() => {
    onProblem?.(problem);
    return () => onProblem?.(null);
  }, [onProblem, problem]);
}
