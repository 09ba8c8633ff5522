/** A template's agenda: minutes, order, and what is in it. */
import { useTranslation } from 'react-i18next';
import {
  withItem,
  withItemMinutes,
  withItemMoved,
  withoutItem,
} from '../../../electron/core/kit/adapt/agenda-edits.ts';
import { restructured } from '../../../electron/core/kit/adapt/draft-structure.ts';
import type { KitJson } from '../../../electron/core/kit/kit-json.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Minutes } from '../../ui/Minutes.tsx';
import { useDuration } from '../../ui/use-duration.ts';
import styles from './AgendaEditor.module.css';
import { useAdapting } from './draft-context.ts';
import { usePieceTitle } from './use-piece-title.ts';

export const AgendaEditor = ({ id }: { id: string }) => {
  const { structure, change, language } = useAdapting();
  const { t } = useTranslation();
  const duration = useDuration();
  const titleOf = usePieceTitle();
  const agenda = structure.templates.find((one) => one.id === id)?.agenda ?? [];
  const edit = (how: (json: KitJson) => KitJson): void => change((draft) => restructured(draft, how));
  const activityOf = (name: string) => structure.activities.find((one) => one.id === name);
  const total = agenda.reduce(
    (sum, item) => sum + (item.minutes ?? activityOf(item.activity)?.minutes ?? 0),
    0,
  );
  return (
    <section className={styles.agenda} aria-labelledby="adapt-agenda">
      <div className={styles.head}>
        <h3 id="adapt-agenda">{t('plan.agenda')}</h3>
        <p role="status">{t('adapt.agenda.total', { duration: duration(total) })}</p>
      </div>
      <ol>
        {agenda.map((item, at) => {
          const activity = activityOf(item.activity);
          const title = titleOf({ kind: 'activity', id: item.activity });
          const move = (to: number): void => edit(withItemMoved(id, at, to));
          const before = agenda.slice(0, at).filter((other) => other.activity === item.activity).length;
          return (
            // Not its place: a line that is moved stays the same line, with the focus where it was.
            <li key={`${item.activity} ${before}`}>
              <span className={styles.title} lang={language}>
                {title}
              </span>
              <Minutes
                label={t('plan.minutesOf', { title })}
                labelHidden
                value={item.minutes ?? activity?.minutes ?? 1}
                onChange={(minutes) => edit(withItemMinutes(id, at, minutes))}
              />
              <ActionMenu
                label={t('adapt.agenda.moreOf', { title })}
                actions={[
                  ...(at > 0 ? [{ key: 'up', words: t('adapt.agenda.up'), run: () => move(at - 1) }] : []),
                  ...(at < agenda.length - 1
                    ? [{ key: 'down', words: t('adapt.agenda.down'), run: () => move(at + 1) }]
                    : []),
                  ...(agenda.length > 1
                    ? [
                        {
                          key: 'remove',
                          words: t('adapt.agenda.remove'),
                          run: () => edit(withoutItem(id, at)),
                        },
                      ]
                    : []),
                ]}
              >
                <Icon name="more" />
              </ActionMenu>
            </li>
          );
        })}
      </ol>
      <ActionMenu
        look="chip"
        label={t('adapt.agenda.add')}
        actions={structure.activities.map(({ id: activity }) => ({
          key: activity,
          words: titleOf({ kind: 'activity', id: activity }),
          run: () => edit(withItem(id, activity)),
        }))}
      >
        <Icon name="plus" />
        {t('adapt.agenda.add')}
      </ActionMenu>
    </section>
  );
};
