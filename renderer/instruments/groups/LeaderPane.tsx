/** Those present in groups: how large, who is away, drawn by lot, drawn again, and one or two moved by hand. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupsConfig } from '../../../electron/core/instruments/groups/config.ts';
import type { GroupsEvent, GroupsRecord } from '../../../electron/core/instruments/groups/record.ts';
import { groupSizes } from '../../../electron/core/instruments/groups/sizes.ts';
import { Button } from '../../ui/Button.tsx';
import shared from '../LeaderPane.module.css';
import type { LeaderProps } from '../pane-props.ts';
import { TallyField } from '../TallyField.tsx';
import styles from './LeaderPane.module.css';
import { MadeGroups } from './MadeGroups.tsx';
import type { Presence } from './WhoIsHere.tsx';
import { WhoIsHere } from './WhoIsHere.tsx';

/** Core draws no lots of its own: they come from here. */
const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

export const GroupsLeader = ({
  config,
  record,
  around,
  lang,
  readOnly,
  send,
}: LeaderProps<GroupsConfig, GroupsRecord, GroupsEvent>) => {
  const { t } = useTranslation();
  const { people } = around;
  const [size, setSize] = useState(Math.round((config.size.min + config.size.max) / 2));
  const [presence, setPresence] = useState<Presence>({
    absent: [],
    unlisted: Math.max(0, around.expected - people.length),
  });
  /** What was done last, with whom: null where it was to make the groups. */
  const [last, setLast] = useState<{ readonly member: string; readonly to: number | null } | null>(null);
  const here = people.filter((person) => !presence.absent.includes(person.id)).length;
  const present = here + presence.unlisted;
  const willBe = groupSizes(present, config.size, size).length;
  const make = (): void => {
    setLast(null);
    void send({ type: 'groups-made', seed: drawSeed(), size, present, absent: [...presence.absent] });
  };
  const move = (member: string, to: number): void => {
    setLast({ member, to });
    void send({ type: 'member-moved', member, to });
  };
  const leave = (member: string): void => {
    setLast({ member, to: null });
    void send({ type: 'member-left', member });
  };
  const made = record.groups.length > 0;
  return (
    <>
      <div className={shared.row}>
        <WhoIsHere people={people} presence={presence} onChange={setPresence} />
        <TallyField
          label={t('instruments.groups.size')}
          value={size}
          min={config.size.min}
          max={config.size.max}
          onChange={setSize}
        />
        <div className={shared.buttons}>
          <Button look={made ? 'plain' : 'primary'} isDisabled={readOnly || willBe === 0} onPress={make}>
            {made ? t('instruments.groups.remake') : t('instruments.groups.make')}
          </Button>
          <span className={shared.soft} role="status">
            {willBe === 0 ? t('instruments.groups.tooFew') : t('instruments.groups.made', { count: willBe })}
          </span>
        </div>
      </div>
      {people.length === 0 && <p className={shared.soft}>{t('instruments.groups.byNumber')}</p>}
      {made && (
        <>
          <MadeGroups
            groups={record.groups}
            lang={lang}
            isDisabled={readOnly}
            moved={last?.member ?? null}
            onMove={move}
            onLeave={leave}
          />
          <div className={styles.foot}>
            <Button look="quiet" isDisabled={readOnly} onPress={() => void send({ type: 'groups-cleared' })}>
              {t('instruments.groups.clear')}
            </Button>
            <p className={shared.soft} role="status">
              {last &&
                (last.to === null
                  ? t('instruments.groups.leftSaid', { member: last.member })
                  : t('instruments.groups.moved', { member: last.member, number: last.to + 1 }))}
            </p>
          </div>
        </>
      )}
    </>
  );
};
