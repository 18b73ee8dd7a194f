import { home } from './home';
import { navigation } from './navigation';
import { site } from './site';

/** The three globals, with a field that is only empty while nobody has saved them. */
export const globalSeeds = [
  { slug: 'site', data: site, sign: 'siteName' },
  { slug: 'navigation', data: navigation, sign: 'header' },
  { slug: 'home', data: home, sign: 'title' },
] as const;
