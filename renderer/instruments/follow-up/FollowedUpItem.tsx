/** One agreement: how it went, why, and when it is looked at again. */
import { useTranslation } from 'react-i18next';
import type { FollowedUp } from '../../../electron/core/instruments/follow-up/follow-up.ts';
import { outcomes } from '../../../electron/core/instruments/follow-up/record.ts';
import type { FollowUpEvent } from '../../../electron/core/instruments/follow-up/record.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import type { Language } from '../../../electron/core/units.ts';
import { EditableDate } from '../../notes/EditableDate.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { LineName } from '../LineName.tsx';
import { SafeText } from '../SafeText.tsx';
import styles from './LeaderPane.module.css';

/** As long as one reason may be. */
const longest = 1000;
const none = 'none';

export const FollowedUpItem = ({
  item,
  number,
  lang,
  isReadOnly,
  send,
}: {
  item: FollowedUp;
  number: number;
  lang: Language;
  isReadOnly: boolean;
  send: (event: FollowUpEvent) => Promise<Problem | null>;
}) => {
  const { t, i18n } = useTranslation();
  const { id, text, outcome, why, again } = item;
  const interfaceLanguage: Language = i18n.language === 'en' ? 'en' : 'sv';
  return (
    <li>
      <h4>
        <LineName
          line={{ id, text, isOwn: true }}
          label={t('instruments.followUp.item', { number })}
          lang={lang}
          isReadOnly={isReadOnly}
          send={send}
        />
      </h4>
      <Segments
        label={t('instruments.followUp.how', { text })}
        labelHidden
        options={[
          { key: none, words: t('instruments.followUp.notYet') },
          ...outcomes.map((key) => ({ key, words: t(`instruments.followUp.${key}`) })),
        ]}
        value={outcome ?? none}
        isDisabled={isReadOnly}
        onChange={(key) => void send({ type: 'outcome-set', item: id, outcome: key === none ? null : key })}
      />
      <div className={styles.more}>
        <SafeText
          label={t('instruments.followUp.why', { text })}
          shownLabel={t('instruments.followUp.whyLabel')}
          lang={lang}
          value={why}
          maxLength={longest}
          isReadOnly={isReadOnly}
          onChange={(words) => send({ type: 'why-written', item: id, text: words })}
        />
        <EditableDate
          label={t('instruments.followUp.again', { text })}
          value={again}
          missing={t('instruments.followUp.noDay')}
          isExtra
          lang={interfaceLanguage}
          isReadOnly={isReadOnly}
          onChange={(date) => send({ type: 'again-set', item: id, date })}
        />
      </div>
    </li>
  );
};
