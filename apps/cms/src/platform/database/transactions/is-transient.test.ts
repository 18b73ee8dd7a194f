import { isTransient } from './retry-transaction';

const labelled = (label: string) =>
  Object.assign(new Error('x'), { hasErrorLabel: (asked: string) => asked === label });

describe('isTransient', () => {
  it.each([
    ['a write conflict', Object.assign(new Error('x'), { code: 112 })],
    ['the label', labelled('TransientTransactionError')],
    [
      'what wraps one',
      new Error('outer', { cause: new Error('middle', { cause: labelled('TransientTransactionError') }) }),
    ],
  ])('%s is', (_, error) => {
    expect(isTransient(error)).toBe(true);
  });

  it.each([
    ['a duplicate key', Object.assign(new Error('x'), { code: 11000 })],
    ['a commit of unknown outcome', labelled('UnknownTransactionCommitResult')],
    ['nothing', undefined],
    ['a string', 'WriteConflict'],
  ])('%s is not', (_, error) => {
    expect(isTransient(error)).toBe(false);
  });

  it('survives an error that causes itself', () => {
    const error = new Error('x');
    error.cause = error;
    expect(isTransient(error)).toBe(false);
  });
});
