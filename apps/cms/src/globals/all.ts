import type { GlobalConfig } from 'payload';

import { home } from './home';
import { navigation } from './navigation';
import { site } from './site';

export const globals: GlobalConfig[] = [home, navigation, site];
