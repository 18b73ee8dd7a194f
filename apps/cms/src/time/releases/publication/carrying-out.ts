import type { PayloadRequest } from 'payload';

const contextKey = 'civicCarryingOut';

/** Runs `work`, in which a release writes its documents: that is no act of a person, and stands against no other release. */
export async function carryingOut<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  req.context[contextKey] = true;
  try {
    return await work();
  } finally {
    delete req.context[contextKey];
  }
}

export const isCarryingOut = ({ context }: Pick<PayloadRequest, 'context'>) => context[contextKey] === true;
