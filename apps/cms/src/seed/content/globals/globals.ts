import { home } from './home';
import { navigation } from './navigation';
import { site } from './site';

/** The three globals, each with a field that is empty only until the first save. */
export const globalSeeds = [
  { slug: 'site', data: site, sign: 'siteName' },
  { slug: 'navigation', data: navigation, sign: 'header' },
  { slug: 'home', data: home, sign: 'title' },
] as const;
