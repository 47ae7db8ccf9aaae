import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classes } from './classes';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly small?: boolean;
}

/** A button with words. */
export function Button({ look = 'plain', small = false, className, type = 'button', ...props }: ButtonProps) {
  return <button {...props} type={type} className={classes(styles.button, look !== 'plain' && styles[look], small && styles.small, className)} />;
}
