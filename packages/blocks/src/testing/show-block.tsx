import { render } from '@testing-library/react';
import type { ReactElement } from 'react';

/** Renders a block as on a page: in the main landmark, below the page's heading. */
export function showBlock(block: ReactElement) {
  return render(
    <main>
      <h1>Страница</h1>
      {block}
    </main>,
  );
}
