/** Who sits where, to be found from the back of the room. */
import { useTranslation } from 'react-i18next';
import type { GroupsRoom } from '../../../electron/core/instruments/groups/groups.ts';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import styles from './RoomPane.module.css';
import { Hidden } from '../../ui/Hidden.tsx';

export const GroupsRoomPane = ({ view, lang }: RoomProps<GroupsRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <Hidden as="h1">{t('instruments.kinds.groups')}</Hidden>
      <ul className={styles.groups} data-numbers={view.byNumber}>
        {view.groups.map(({ number, members }) => (
          <li key={number}>
            <h2>{t('instruments.groups.group', { number })}</h2>
            <ul>
              {members.map((member) => (
                <li key={member}>{member}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
};
