/** One row with words in every cell. */
import { useTranslation } from 'react-i18next';
import { columnsOf } from '../../../electron/core/instruments/matrix/matrix.ts';
import type { MatrixRow } from '../../../electron/core/instruments/matrix/matrix.ts';
import { SafeText } from '../SafeText.tsx';
import { columnWords } from './column-words.ts';
import styles from './LeaderPane.module.css';
import type { MatrixProps } from './matrix-props.ts';

/** As long as the words of one cell may be. */
const longest = 1000;

export const FilledRow = ({
  config,
  around,
  lang,
  readOnly,
  send,
  row,
}: MatrixProps & { row: MatrixRow }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.cells}>
      {columnsOf(config, around).map((column) => {
        const name = columnWords(column, t);
        return (
          <SafeText
            key={column.id}
            label={t('instruments.matrix.cell', { column: name, row: row.text })}
            shownLabel={name}
            lang={lang}
            value={row.cells[column.id] ?? ''}
            maxLength={longest}
            isReadOnly={readOnly}
            onChange={(text) => send({ type: 'cell-written', row: row.id, column: column.id, text })}
          />
        );
      })}
    </div>
  );
};
