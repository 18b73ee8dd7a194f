import type { Locale } from '@civic/content/locales';

import type { HomeView, NavigationView, SiteView } from './page-views';

/** The home page. @throws ContentUnavailableError */
export declare function getHome(locale: Locale): Promise<HomeView>;

/** Who runs the site. Never throws: a layout must stand also while the CMS was never reached. */
export declare function getSite(locale: Locale): Promise<SiteView>;

/** Header and footer links. Never throws, as `getSite`. */
export declare function getNavigation(locale: Locale): Promise<NavigationView>;
