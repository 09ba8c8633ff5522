import styles from './Kbd.module.css';

/** A key on the keyboard. Hidden from screen readers, which learn keys from the list of all keys. */
export const Kbd = ({ children }: { children: string }) => (
  <kbd className={styles.kbd} aria-hidden="true">
    {children}
  </kbd>
);
