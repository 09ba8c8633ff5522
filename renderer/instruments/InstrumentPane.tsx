/** The frame around an instrument: what it is, whether the room sees it, and its own pane, folded away when in the way. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { around as aroundOf, recordOf } from '../../electron/core/instruments/around.ts';
import type { InstrumentConfig } from '../../electron/core/instruments/configs.ts';
import { roomOf } from '../../electron/core/instruments/registry.ts';
import { useLead } from '../app/LeadSession.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { instrumentTitle } from './instrument-title.ts';
import styles from './InstrumentPane.module.css';
import { leaderPane } from './registry.ts';

const icons = {
  behaviours: 'alone',
  cards: 'page',
  'follow-up': 'back',
  groups: 'people',
  headcount: 'info',
  matrix: 'table',
  questions: 'bubble',
  rounds: 'round',
  scale: 'vote',
  ticks: 'check',
  vote: 'decision',
} as const satisfies Record<InstrumentConfig['kind'], IconName>;

export const InstrumentPane = ({ config }: { config: InstrumentConfig }) => {
  const { session, edition, readOnly, tell } = useLead();
  const { t, i18n } = useTranslation();
  const [folded, setFolded] = useState(
    session.status === 'ended' && session.records[config.id] === undefined,
  );
  const body = useId();
  const around = aroundOf(session, edition);
  const record = recordOf(session, config);
  const { shows } = session.room;
  const isShown = shows.what === 'instrument' && shows.instrument === config.id;
  const title = instrumentTitle(config, around);
  const name = t(`instruments.kinds.${config.kind}`);
  const show = (): void => {
    const next = isShown
      ? ({ what: 'activity' } as const)
      : ({ what: 'instrument', instrument: config.id } as const);
    void tell({ type: 'room-turned', shows: next });
  };
  return (
    <section className={styles.pane} lang={i18n.language} aria-label={`${name} ${title}`.trim()}>
      <header className={styles.header}>
        <Icon name={icons[config.kind]} />
        <h3>
          <span className={styles.kind}>{name}</span>
          {title !== '' && <span lang={session.language}>{title}</span>}
        </h3>
        {session.status === 'running' && (
          <Button
            look="quiet"
            isPressed={isShown}
            isDisabled={!isShown && roomOf(config, record, around) === null}
            onPress={show}
          >
            <Icon name="screen" />
            {isShown ? t('instruments.shown') : t('instruments.show')}
          </Button>
        )}
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-controls={body}
          aria-label={t(folded ? 'instruments.unfold' : 'instruments.fold', { name })}
          onClick={() => setFolded(!folded)}
        >
          <Icon name={folded ? 'plus' : 'minus'} />
        </button>
      </header>
      <div id={body} className={styles.body} hidden={folded}>
        {leaderPane({
          config,
          record,
          around,
          lang: session.language,
          afterwards: session.status === 'ended',
          readOnly,
          send: (event) => tell({ type: 'instrument-used', instrument: config.id, event }),
        })}
      </div>
    </section>
  );
};
