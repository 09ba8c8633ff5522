/** The values and their behaviours; once some are chosen, those alone. */
import type { BehavioursRoom } from '../../../electron/core/instruments/behaviours/behaviours.ts';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import styles from './RoomPane.module.css';

export const BehavioursRoomPane = ({ view }: RoomProps<BehavioursRoom>) => {
  const anyChosen = view.values.some(({ candidates }) => candidates.some(({ chosen }) => chosen));
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      <ol className={styles.values}>
        {view.values.map(({ id, text, candidates }) => (
          <li key={id}>
            <h2>{text}</h2>
            <ul>
              {candidates
                .filter(({ chosen }) => chosen || !anyChosen)
                .map((candidate) => (
                  <li key={candidate.id}>{candidate.text}</li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
};
