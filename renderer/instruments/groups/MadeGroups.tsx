/** The groups as they were drawn. Each member is a button with a menu that moves them to another group. */
import { useTranslation } from 'react-i18next';
import type { GroupsRecord } from '../../../electron/core/instruments/groups/record.ts';
import type { Language } from '../../../electron/core/units.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import styles from './LeaderPane.module.css';

export const MadeGroups = ({
  groups,
  lang,
  isDisabled,
  moved,
  onMove,
  onLeave,
}: {
  groups: GroupsRecord['groups'];
  lang: Language;
  isDisabled: boolean;
  /** Who was moved last: the focus goes along. */
  moved: string | null;
  onMove: (member: string, to: number) => void;
  onLeave: (member: string) => void;
}) => {
  const { t } = useTranslation();
  return (
    <ol className={styles.groups}>
      {groups.map((members, index) => (
        <li key={index}>
          <h4>{t('instruments.groups.group', { number: index + 1 })}</h4>
          <ul lang={lang}>
            {members.map((member) => (
              <li key={member}>
                <ActionMenu
                  look="chip"
                  label={t('instruments.groups.move', { member })}
                  autoFocus={member === moved}
                  isDisabled={isDisabled}
                  actions={[
                    ...groups.flatMap((_, to) =>
                      to === index
                        ? []
                        : [
                            {
                              key: String(to),
                              words: t('instruments.groups.moveTo', { number: to + 1 }),
                              run: () => onMove(member, to),
                            },
                          ],
                    ),
                    {
                      key: 'left',
                      words: t('instruments.groups.left', { member }),
                      run: () => onLeave(member),
                    },
                  ]}
                >
                  {member}
                </ActionMenu>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
