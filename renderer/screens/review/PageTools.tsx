/** What can be done with one entry on the page besides rewording it. Removing is always the last. */
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import type { MenuAction } from '../../ui/ActionMenu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Approve.module.css';

export const PageTools = ({
  what,
  actions,
  onRemove,
}: {
  /** The entry, as a screen reader names it. */
  what: string;
  actions: readonly MenuAction[];
  onRemove: () => void;
}) => {
  const { t } = useTranslation();
  return (
    <span className={styles.tools}>
      <ActionMenu
        label={t('approve.more', { what })}
        actions={[...actions, { key: 'remove', words: t('approve.remove'), run: onRemove }]}
      >
        <Icon name="more" />
      </ActionMenu>
    </span>
  );
};
