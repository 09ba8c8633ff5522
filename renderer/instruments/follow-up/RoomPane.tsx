/** What was agreed last time and how it went. Why is for the leader and the summary. */
import { useTranslation } from 'react-i18next';
import type { FollowUpRoom } from '../../../electron/core/instruments/follow-up/follow-up.ts';
import type { RoomProps } from '../pane-props.ts';
import lines from '../RoomLines.module.css';
import shared from '../RoomPane.module.css';

export const FollowUpRoomPane = ({ view, lang }: RoomProps<FollowUpRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      <ul className={lines.lines}>
        {view.items.map(({ id, text, outcome }) => (
          <li key={id}>
            <span>{text}</span>
            {outcome !== null && <b>{t(`instruments.followUp.${outcome}`)}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
};
