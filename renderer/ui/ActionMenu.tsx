/** A button with a list of things to do, found with the arrow keys. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './ActionMenu.module.css';

export type MenuAction = { readonly key: string; readonly words: string; readonly run: () => void };

export const ActionMenu = ({
  label,
  actions,
  look = 'icon',
  isDisabled = false,
  autoFocus = false,
  children,
}: {
  /** What a screen reader calls the button, and the list. */
  label: string;
  actions: readonly MenuAction[];
  look?: 'icon' | 'chip';
  isDisabled?: boolean;
  autoFocus?: boolean;
  children: ReactNode;
}) => (
  <MenuTrigger>
    <Button className={styles[look] ?? ''} aria-label={label} isDisabled={isDisabled} autoFocus={autoFocus}>
      {children}
    </Button>
    <Popover className={styles.popover ?? ''}>
      <Menu
        className={styles.menu ?? ''}
        aria-label={label}
        onAction={(key) => actions.find((action) => action.key === key)?.run()}
      >
        {actions.map((action) => (
          <MenuItem key={action.key} id={action.key} className={styles.item ?? ''}>
            {action.words}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
