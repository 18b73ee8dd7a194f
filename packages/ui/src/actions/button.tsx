import type { ComponentProps } from 'react';

import { classNames } from '../class-names';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary';
}

/** A button; `type` defaults to `button`. */
export function Button({ variant = 'primary', className, type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={classNames(styles.button, styles[variant], className)} />;
}
