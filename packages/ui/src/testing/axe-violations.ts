import axe from 'axe-core';

/**
 * The violations that axe finds in an element, one line per finding. Contrast is left to the tests of the tokens, because jsdom
 * has no layout.
 */
export async function axeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
