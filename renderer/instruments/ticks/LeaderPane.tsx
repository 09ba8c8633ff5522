/** What is chosen to be done often, how often it was done, and all there is to choose from. */
import { useTranslation } from 'react-i18next';
import type { TicksConfig } from '../../../electron/core/instruments/ticks/config.ts';
import type { TicksEvent, TicksRecord } from '../../../electron/core/instruments/ticks/record.ts';
import { tickedIn } from '../../../electron/core/instruments/ticks/ticks.ts';
import shared from '../LeaderPane.module.css';
import { LineName } from '../LineName.tsx';
import { NewLine } from '../NewLine.tsx';
import type { LeaderProps } from '../pane-props.ts';
import { TallyField } from '../TallyField.tsx';
import styles from './LeaderPane.module.css';

export const TicksLeader = ({
  config,
  record,
  around,
  lang,
  readOnly,
  send,
}: LeaderProps<TicksConfig, TicksRecord, TicksEvent>) => {
  const { t } = useTranslation();
  const options = tickedIn(config, record, around);
  const chosen = options.filter((option) => option.chosen);
  const isFull = chosen.length >= config.choose;
  return (
    <>
      <p className={shared.soft}>{t('instruments.ticks.choose', { count: config.choose })}</p>
      {chosen.length > 0 && (
        <ul className={shared.lines}>
          {chosen.map(({ id, text, times }) => (
            <li key={id}>
              <strong lang={lang}>{text}</strong>
              <div className={shared.row}>
                {times.map((count, index) => (
                  <TallyField
                    key={index}
                    label={
                      times.length === 1
                        ? t('instruments.ticks.times', { text })
                        : t('instruments.ticks.timesWeek', { week: index + 1, text })
                    }
                    {...(times.length === 1
                      ? { labelHidden: true }
                      : { shownLabel: t('instruments.ticks.week', { week: index + 1 }) })}
                    value={count ?? 0}
                    max={999}
                    isDisabled={readOnly}
                    onChange={(next) =>
                      send({ type: 'ticks-counted', option: id, week: index + 1, count: next })
                    }
                  />
                ))}
                <span className={shared.soft}>
                  {t('instruments.ticks.sum', {
                    count: times.reduce<number>((sum, count) => sum + (count ?? 0), 0),
                  })}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      <details className={styles.all} open={chosen.length === 0}>
        <summary>
          {t('instruments.ticks.pick', { count: options.length })}{' '}
          <span className={shared.soft} role="status">
            {t('instruments.ticks.full', { count: chosen.length, of: config.choose })}
          </span>
        </summary>
        <ul>
          {options.map((option, index) => (
            <li key={option.id}>
              <input
                type="checkbox"
                aria-label={option.text}
                checked={option.chosen}
                disabled={readOnly || (isFull && !option.chosen)}
                onChange={(event) =>
                  void send({ type: 'tick-chosen', option: option.id, chosen: event.target.checked })
                }
              />
              <LineName
                line={option}
                label={t('instruments.ticks.own', { number: index + 1 })}
                lang={lang}
                isReadOnly={readOnly}
                send={send}
              />
            </li>
          ))}
        </ul>
        {!readOnly && (
          <NewLine
            label={t('instruments.ticks.addOwn')}
            onAdd={(id, text) => send({ type: 'line-added', id, text })}
          />
        )}
      </details>
    </>
  );
};
