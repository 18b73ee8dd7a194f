import { aboutPage } from './about';
import { accessibilityPage } from './accessibility';
import { privacyPage } from './privacy';

/** The pages every public site owes its visitors. */
export const pages = [aboutPage, accessibilityPage, privacyPage];
