/** The rows and what becomes of them, or the whole table where it is filled with words. */
import { useTranslation } from 'react-i18next';
import type { MatrixRoom } from '../../../electron/core/instruments/matrix/matrix.ts';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import lines from '../RoomLines.module.css';
import { columnWords } from './column-words.ts';
import styles from './RoomPane.module.css';

export const MatrixRoomPane = ({ view, lang }: RoomProps<MatrixRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      {view.fill === 'text' ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {view.columns.map((column) => (
                <th key={column.id} scope="col">
                  {columnWords(column, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.text}</th>
                {view.columns.map(({ id }) => (
                  <td key={id}>{row.cells[id] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul className={lines.lines}>
          {view.rows.map((row) => {
            const column = view.columns.find(({ id }) => id === row.mark);
            return (
              <li key={row.id}>
                <span>{row.text}</span>
                <b>{column ? columnWords(column, t) : ''}</b>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
