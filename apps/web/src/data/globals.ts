export { getHome } from './home';
export { getNavigation } from './navigation';
export { getSite } from './site';
