/**
 * What a block is for, in the drawer in which an editor chooses one, and that a search there has found none.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: the drawer shows a name and a picture, and nothing at all where the search finds none; there is no place for a sentence, and no
 * component of ours can stand in it.
 * At an upgrade: with other classes the sentences are missing. The browser test of blocks looks for one.
 */

const card = '.blocks-drawer__block button';

/** The attribute from which `styles/blocks.css` draws the sentence. */
const about = 'data-civic-about';

/** The blocks that are left by the search, in the drawer. */
const found = '.blocks-drawer__blocks-wrapper';

/** The line below them. */
const line = 'civic-blocks-found';

/** Says below the blocks that the search has left none. The line is there before it is needed: only then is it read to people. */
function tellFound(none: string): void {
  for (const wrapper of document.querySelectorAll(found)) {
    const words = wrapper.querySelector(card) ? '' : none;
    let told = wrapper.nextElementSibling;
    if (!told?.classList.contains(line)) {
      told = document.createElement('p');
      told.className = line;
      told.setAttribute('role', 'status');
      wrapper.after(told);
    }
    if (told.textContent !== words) told.textContent = words;
  }
}

/**
 * Writes the sentences on the cards for as long as it runs; the search reuses a card for another block, and may leave none.
 * @param sentences by the name of the block, in the language of the admin.
 * @param none what is said then.
 * @returns what ends it.
 */
export function describeBlocks(sentences: ReadonlyMap<string, string>, none: string): () => void {
  const describe = () => {
    for (const button of document.querySelectorAll<HTMLElement>(card)) {
      const sentence = sentences.get(button.title) ?? '';
      if (button.getAttribute(about) === sentence) continue;
      button.setAttribute(about, sentence);
      button.setAttribute('aria-description', sentence);
    }
    tellFound(none);
  };
  describe();
  const observer = new MutationObserver(describe);
  observer.observe(document.body, { attributeFilter: ['title'], childList: true, subtree: true });
  return () => observer.disconnect();
}
