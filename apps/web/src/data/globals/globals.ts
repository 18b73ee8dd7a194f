export { getHome } from '../pages/home';
export { getNavigation } from './navigation';
export { getSite } from './site';
