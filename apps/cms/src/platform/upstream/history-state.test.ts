import { keepHistoryState } from './history-state';
import { readInstalled } from './testing/installed';

test('a list replaces its address without a state, and Next.js restores no entry without one', () => {
  const list = readInstalled('@payloadcms/ui', 'dist/providers/ListQuery/index.js');
  expect(list).toContain("window.history.replaceState(null, '', ");
  expect(readInstalled('next', 'dist/client/components/app-router.js')).toMatch(/if \(!state\) \{[^}]*return;/);
});

test('keeps the state of an entry whose address is replaced, unless it is replaced as well', () => {
  const history = {
    state: { kept: true } as unknown,
    replaceState: (data: unknown, _unused: string) => void (history.state = data),
  };
  keepHistoryState(history);
  history.replaceState(null, '');
  expect(history.state).toEqual({ kept: true });
  history.replaceState({ other: true }, '');
  expect(history.state).toEqual({ other: true });
});
