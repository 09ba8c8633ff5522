/** What was agreed last time, gone through one by one. */
import { useTranslation } from 'react-i18next';
import type { FollowUpConfig } from '../../../electron/core/instruments/follow-up/config.ts';
import { followedUp } from '../../../electron/core/instruments/follow-up/follow-up.ts';
import type { FollowUpEvent, FollowUpRecord } from '../../../electron/core/instruments/follow-up/record.ts';
import shared from '../LeaderPane.module.css';
import { NewLine } from '../NewLine.tsx';
import type { LeaderProps } from '../pane-props.ts';
import { FollowedUpItem } from './FollowedUpItem.tsx';

export const FollowUpLeader = ({
  record,
  lang,
  readOnly,
  send,
}: LeaderProps<FollowUpConfig, FollowUpRecord, FollowUpEvent>) => {
  const { t } = useTranslation();
  const items = followedUp(record);
  const done = items.filter(({ outcome }) => outcome !== null).length;
  return (
    <>
      {items.length === 0 ? (
        <p className={shared.soft}>{t('instruments.followUp.none')}</p>
      ) : (
        <p className={shared.soft} role="status">
          {t('instruments.followUp.count', { done, of: items.length })}
        </p>
      )}
      <ol className={shared.lines}>
        {items.map((item, index) => (
          <FollowedUpItem
            key={item.id}
            item={item}
            number={index + 1}
            lang={lang}
            isReadOnly={readOnly}
            send={send}
          />
        ))}
      </ol>
      {!readOnly && (
        <NewLine
          label={t('instruments.followUp.add')}
          hint
          onAdd={(id, text) => send({ type: 'line-added', id, text })}
        />
      )}
    </>
  );
};
