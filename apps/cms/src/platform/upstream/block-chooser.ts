/**
 * What a block is for, in the drawer in which an editor chooses one.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: the drawer shows a name and a picture; there is no place for a sentence, and no component of ours can stand in it.
 * At an upgrade: with other classes the sentences are missing. The browser test of blocks looks for one.
 */

const card = '.blocks-drawer__block button';

/** The attribute from which `styles/blocks.css` draws the sentence. */
const about = 'data-civic-about';

/**
 * Writes the sentences on the cards for as long as it runs; the search reuses a card for another block.
 * @param sentences by the name of the block, in the language of the admin.
 * @returns what ends it.
 */
export function describeBlocks(sentences: ReadonlyMap<string, string>): () => void {
  const describe = () => {
    for (const button of document.querySelectorAll<HTMLElement>(card)) {
      const sentence = sentences.get(button.title) ?? '';
      if (button.getAttribute(about) === sentence) continue;
      button.setAttribute(about, sentence);
      button.setAttribute('aria-description', sentence);
    }
  };
  describe();
  const observer = new MutationObserver(describe);
  observer.observe(document.body, { attributeFilter: ['title'], childList: true, subtree: true });
  return () => observer.disconnect();
}
