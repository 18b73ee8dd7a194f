import { Mark } from './mark';

/** In the admin's navigation. */
export const Icon = () => <Mark size={26} />;
