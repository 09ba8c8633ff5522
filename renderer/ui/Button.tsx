/** The one button. A key that does the same is shown on it and told in its tooltip. */
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { Kbd } from './Kbd.tsx';
import styles from './Button.module.css';

export type ButtonProps = {
  children: ReactNode;
  onPress?: () => void;
  look?: 'plain' | 'primary' | 'quiet' | 'icon';
  /** For icons: the words a screen reader says and the tooltip shows. */
  label?: string | undefined;
  /** The key that does the same on this screen. */
  shortcut?: string | undefined;
  isDisabled?: boolean;
  isPressed?: boolean;
  type?: 'button' | 'submit';
  ref?: Ref<HTMLButtonElement>;
  autoFocus?: boolean;
  /** For dialogs: `close` closes the dialog it stands in. */
  slot?: 'close';
};

export const Button = ({ look = 'plain', label, shortcut, isPressed, children, ...rest }: ButtonProps) => {
  const button = (
    <AriaButton
      {...rest}
      className={`${styles.button ?? ''} ${styles[look] ?? ''}`}
      {...(look === 'icon' && label !== undefined ? { 'aria-label': label } : {})}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    >
      {children}
      {shortcut !== undefined && look !== 'icon' && <Kbd>{shortcut}</Kbd>}
    </AriaButton>
  );
  if (label === undefined) return button;
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
};
