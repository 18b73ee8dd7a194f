import { isRead } from './statement';

describe('isRead', () => {
  it.each([
    'select 1',
    '  SELECT * from a',
    '-- why\n/* how */ select 1',
    'with x as (select 1) select * from x',
    'explain query plan select 1',
  ])('%s reads', (sql) => {
    expect(isRead(sql)).toBe(true);
  });

  it.each([
    'insert into a values (1) returning *',
    'UPDATE a SET x = 1',
    'with x as (select 1) insert into a select * from x',
    'pragma foreign_keys = off',
    'create table a (x)',
    'begin',
    'selected',
    '',
  ])('%s may write', (sql) => {
    expect(isRead(sql)).toBe(false);
  });
});
