import type { StatusWords } from './status-words';

/** A status in words, with a mark that looks like it. */
export const StatusLine = ({ words }: { words: StatusWords }) => (
  <span className="civic-status" data-look={words.look}>
    <span className="civic-status__main">{words.main}</span>{' '}
    {words.next && <span className="civic-status__next">{words.next}</span>}{' '}
    {words.asks && <span className="civic-status__asks">{words.asks}</span>}
  </span>
);
