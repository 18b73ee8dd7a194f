import { metricsText } from './metrics-text';

it('writes what Prometheus reads', () => {
  const samples = [{ labels: { path: '/bg/"a"\\' }, value: 2 }, { value: 0.5 }];
  expect(metricsText([{ name: 'civic_x_total', help: 'Things.', type: 'counter', samples }])).toBe(
    [
      '# HELP civic_x_total Things.',
      '# TYPE civic_x_total counter',
      'civic_x_total{path="/bg/\\"a\\"\\\\"} 2',
      'civic_x_total 0.5',
      '',
    ].join('\n'),
  );
});
