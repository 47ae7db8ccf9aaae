import { Tooltip } from '@base-ui/react/tooltip';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import { KeyNames } from './KeyNames';
import styles from './tooltip.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** What it does: its name for everyone, shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
  readonly small?: boolean;
  /** Another element to render in place of the button (a menu's trigger). */
  readonly render?: ReactElement<Record<string, unknown>>;
}

/** A button with an icon only; its name comes as a tooltip and is read out. */
export function IconButton({ label, icon, shortcut, small = false, className, render, disabled = false, ...props }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        {...props}
        aria-label={label}
        // The trigger's own `disabled` only keeps the tooltip from opening; the button's has to be its own.
        render={render ?? <button type="button" aria-label={label} disabled={disabled} />}
        className={classes(buttonStyles.button, buttonStyles.quiet, buttonStyles.icon, small && buttonStyles.small, className)}
      >
        {icon}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className={styles.positioner}>
          <Tooltip.Popup className={styles.popup}>
            {label}
            {shortcut !== undefined && <KeyNames shortcut={shortcut} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
