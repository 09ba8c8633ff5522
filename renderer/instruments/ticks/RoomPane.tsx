/** What is chosen and how often it was done; before that, all there is to choose from. */
import { useTranslation } from 'react-i18next';
import type { TicksRoom } from '../../../electron/core/instruments/ticks/ticks.ts';
import type { RoomProps } from '../pane-props.ts';
import lines from '../RoomLines.module.css';
import shared from '../RoomPane.module.css';

export const TicksRoomPane = ({ view, lang }: RoomProps<TicksRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      <ul className={lines.lines}>
        {view.options.map(({ id, text, times }) => (
          <li key={id}>
            <span>{text}</span>
            {times !== null && <b>{t('instruments.ticks.sum', { count: times })}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
};
