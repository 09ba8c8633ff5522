/** How many there are in each category, and how that lies against the band. */
import { useTranslation } from 'react-i18next';
import type { HeadcountConfig } from '../../../electron/core/instruments/headcount/config.ts';
import { categoriesOf } from '../../../electron/core/instruments/headcount/headcount.ts';
import type { HeadcountEvent, HeadcountRecord } from '../../../electron/core/instruments/headcount/record.ts';
import { wordFor } from '../../../electron/core/instruments/wording.ts';
import shared from '../LeaderPane.module.css';
import { LineName } from '../LineName.tsx';
import { NewLine } from '../NewLine.tsx';
import type { LeaderProps } from '../pane-props.ts';
import { TallyField } from '../TallyField.tsx';
import { balanceWords } from './balance-words.ts';
import styles from './LeaderPane.module.css';

/** More than any employer of the country has. */
const most = 999_999;

export const HeadcountLeader = ({
  config,
  record,
  around,
  lang,
  readOnly,
  send,
}: LeaderProps<HeadcountConfig, HeadcountRecord, HeadcountEvent>) => {
  const { t } = useTranslation();
  const groups = config.groups.map((id) => ({ id, text: wordFor(around, id) }));
  return (
    <>
      <p className={shared.soft}>{t('instruments.headcount.how', { smallest: config.smallest })}</p>
      <ol className={shared.lines}>
        {categoriesOf(config, record, around).map(({ balance, ...line }, index) => (
          <li key={line.id}>
            <h4>
              <LineName
                line={line}
                label={t('instruments.headcount.category', { number: index + 1 })}
                lang={lang}
                isReadOnly={readOnly}
                send={send}
              />
            </h4>
            <div className={shared.row}>
              {groups.map(({ id, text }) => (
                <TallyField
                  key={id}
                  label={t('instruments.headcount.heads', { group: text, category: line.text })}
                  shownLabel={text}
                  labelLang={lang}
                  value={record.counts[line.id]?.[id] ?? 0}
                  max={most}
                  isDisabled={readOnly}
                  onChange={(count) => send({ type: 'heads-counted', category: line.id, group: id, count })}
                />
              ))}
              <p role="status" className={styles.said} data-balance={balance.type}>
                {balanceWords(balance, config.band, groups, t)}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {!readOnly && (
        <NewLine
          label={t('instruments.headcount.addCategory')}
          onAdd={(id, text) => send({ type: 'line-added', id, text })}
        />
      )}
    </>
  );
};
