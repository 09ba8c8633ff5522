/** The values and their behaviours. */
import type { BehavioursRoom } from '../../../electron/core/instruments/behaviours/behaviours.ts';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import styles from './RoomPane.module.css';

export const BehavioursRoomPane = ({ view }: RoomProps<BehavioursRoom>) => (
  <div className={shared.room}>
    <h1 className={shared.question}>{view.question}</h1>
    <ol className={styles.values}>
      {view.values.map(({ id, text, behaviours }) => (
        <li key={id}>
          <h2>{text}</h2>
          <ul>
            {behaviours.map((behaviour) => (
              <li key={behaviour.id}>{behaviour.text}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  </div>
);
