import axe from 'axe-core';

/**
 * What axe finds wrong in an element, one line a finding; empty when nothing. Contrast is left to the tests of the tokens:
 * jsdom lays nothing out.
 */
export async function axeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
