/** One row with one mark, and a remark on it. */
import { useTranslation } from 'react-i18next';
import { columnsOf, remark } from '../../../electron/core/instruments/matrix/matrix.ts';
import type { MatrixRow } from '../../../electron/core/instruments/matrix/matrix.ts';
import { Segments } from '../../ui/Segments.tsx';
import { SafeText } from '../SafeText.tsx';
import { columnWords } from './column-words.ts';
import styles from './LeaderPane.module.css';
import type { MatrixProps } from './matrix-props.ts';

const longest = 1000;
const none = '';

export const JudgedRow = ({
  config,
  around,
  lang,
  readOnly,
  send,
  row,
}: MatrixProps & { row: MatrixRow }) => {
  const { t } = useTranslation();
  const columns = columnsOf(config, around).map((column) => ({
    key: column.id,
    words: columnWords(column, t),
    ...(column.text === null ? {} : { lang }),
  }));
  return (
    <div className={styles.judged}>
      <Segments
        label={t('instruments.matrix.judge', { row: row.text })}
        labelHidden
        options={[{ key: none, words: t('instruments.matrix.notYet') }, ...columns]}
        value={row.mark ?? none}
        isDisabled={readOnly}
        onChange={(key) => void send({ type: 'row-marked', row: row.id, column: key === none ? null : key })}
      />
      <SafeText
        label={t('instruments.matrix.cell', { column: t('instruments.matrix.remark'), row: row.text })}
        shownLabel={t('instruments.matrix.remark')}
        lang={lang}
        value={row.cells[remark] ?? ''}
        maxLength={longest}
        isReadOnly={readOnly}
        onChange={(text) => send({ type: 'cell-written', row: row.id, column: remark, text })}
      />
    </div>
  );
};
