import { ContentUnavailableError } from '../store/errors';
import { showEach } from './leave-out';

const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

it('leaves out what cannot be shown, and reports it once', () => {
  const show = ({ id }: { id: string }) => {
    if (id === 'b') throw new Error('no date');
    return id.toUpperCase();
  };
  expect(showEach('Card', rows, show)).toEqual(['A', 'C']);
  expect(showEach('Card', rows, show)).toEqual(['A', 'C']);
  expect(log).toHaveBeenCalledTimes(1);
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^Card b .*no date/));
});

it('throws when the CMS cannot be asked, which concerns every row', () => {
  const show = () => {
    throw new ContentUnavailableError('list');
  };
  expect(() => showEach('Card', rows, show)).toThrow(ContentUnavailableError);
});
