import { render } from '@testing-library/react';

import { JsonLd } from './json-ld';

const written = (name: string) => {
  const { container } = render(<JsonLd data={{ '@type': 'Thing', name }} />);
  return container.querySelector('script')?.innerHTML ?? '';
};

it('writes the statement with its context', () => {
  expect(JSON.parse(written('София'))).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: 'София' });
});

it('lets no text end the element', () => {
  const json = written('</script><script>alert(1)</script>');
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ name: '</script><script>alert(1)</script>' });
});
