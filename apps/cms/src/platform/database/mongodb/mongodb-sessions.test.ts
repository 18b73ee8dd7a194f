import { commitSession } from './mongodb-sessions';

const unknown = Object.assign(new Error('election'), {
  hasErrorLabel: (label: string) => label === 'UnknownTransactionCommitResult',
});

function sessionThat(...outcomes: (Error | null)[]) {
  const commitTransaction = jest.fn(() => {
    const outcome = outcomes.shift();
    return outcome ? Promise.reject(outcome) : Promise.resolve();
  });
  return { commitTransaction, endSession: jest.fn(() => Promise.resolve()), inTransaction: () => true };
}

describe('commitSession', () => {
  it('asks again while the outcome is unknown', async () => {
    const session = sessionThat(unknown, unknown, null);
    await commitSession(session);
    expect(session.commitTransaction).toHaveBeenCalledTimes(3);
    expect(session.endSession).toHaveBeenCalledTimes(1);
  });

  it('does not repeat a commit that failed, and ends the session', async () => {
    const session = sessionThat(new Error('aborted'));
    await expect(commitSession(session)).rejects.toThrow('aborted');
    expect(session.commitTransaction).toHaveBeenCalledTimes(1);
    expect(session.endSession).toHaveBeenCalledTimes(1);
  });

  it('throws when the server has ended the transaction', async () => {
    const session = { ...sessionThat(), inTransaction: () => false };
    await expect(commitSession(session)).rejects.toThrow(/nothing of it was saved/);
  });
});
