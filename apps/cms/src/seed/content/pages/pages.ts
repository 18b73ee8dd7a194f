import { aboutPage } from './about';
import { accessibilityPage } from './accessibility';
import { privacyPage } from './privacy';

/** The pages required of every public site. */
export const pages = [aboutPage, accessibilityPage, privacyPage];
