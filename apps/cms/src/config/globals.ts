import type { GlobalConfig } from 'payload';

import { home } from '../content/globals/home';
import { navigation } from '../content/globals/navigation';
import { site } from '../content/globals/site';

export const globals: GlobalConfig[] = [home, navigation, site];
