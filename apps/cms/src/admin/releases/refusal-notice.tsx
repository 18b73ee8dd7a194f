import { releaseTexts } from '../../time/releases/release-texts';
import { useTexts } from '../translations/use-texts';
import { refusalWords, type Refusal } from './api/refusal';
import { Notice } from './notice';

interface Props {
  refusal: Refusal;
  askAgain: () => void;
}

/** Says why there is no answer, and offers to ask again. */
export function RefusalNotice({ refusal, askAgain }: Props) {
  const { t, language } = useTexts();
  return (
    <Notice tone="error">
      <p>{refusalWords(refusal, t)}</p>
      <button className="civic-link" onClick={askAgain} type="button">
        {releaseTexts(language).again}
      </button>
    </Notice>
  );
}
