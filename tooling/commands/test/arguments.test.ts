import { isSelected, parseArguments } from './arguments.mjs';

const stages = ['lint', 'unit', 'integration:sqlite', 'integration:mongodb'];
const chosen = (...argv: string[]) => {
  const selection = parseArguments(argv, stages);
  return stages.filter((stage) => isSelected(stage, selection));
};

test('everything, unless told', () => expect(chosen()).toEqual(stages));

test('a stage by its name, several, or a family', () => {
  expect(chosen('--only', 'unit')).toEqual(['unit']);
  expect(chosen('--only=lint,integration')).toEqual(['lint', 'integration:sqlite', 'integration:mongodb']);
  expect(chosen('--skip', 'integration:mongodb')).toEqual(['lint', 'unit', 'integration:sqlite']);
});

test('the rest are patterns of test files', () => {
  expect(parseArguments(['--only', 'unit', 'slugs'], stages).patterns).toEqual(['slugs']);
});

test('only what changed, which leaves no room for patterns', () => {
  expect(parseArguments(['--quick', '--only', 'unit'], stages)).toMatchObject({ quick: true, only: ['unit'] });
  expect(parseArguments([], stages).quick).toBe(false);
  expect(() => parseArguments(['--quick', 'slugs'], stages)).toThrow(/leave the patterns out/);
});

test('what is not known is refused, not passed over', () => {
  expect(() => parseArguments(['--only', 'units'], stages)).toThrow(/No stage "units".*lint/);
  expect(() => parseArguments(['--watch'], stages)).toThrow(/Usage/);
});
