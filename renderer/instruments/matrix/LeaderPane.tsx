/** Rows to judge with a mark and a remark, or to fill in cell by cell. */
import { useTranslation } from 'react-i18next';
import { rowsOf } from '../../../electron/core/instruments/matrix/matrix.ts';
import shared from '../LeaderPane.module.css';
import { LineName } from '../LineName.tsx';
import { NewLine } from '../NewLine.tsx';
import { FilledRow } from './FilledRow.tsx';
import { JudgedRow } from './JudgedRow.tsx';
import type { MatrixProps } from './matrix-props.ts';

export const MatrixLeader = (props: MatrixProps) => {
  const { config, record, around, lang, readOnly, send } = props;
  const { t } = useTranslation();
  const rows = rowsOf(config, record, around);
  const Row = config.fill === 'text' ? FilledRow : JudgedRow;
  return (
    <>
      {rows.length === 0 && <p className={shared.soft}>{t('instruments.matrix.none')}</p>}
      <ol className={shared.lines}>
        {rows.map((row, index) => (
          <li key={row.id}>
            <h4>
              <LineName
                line={row}
                label={t('instruments.matrix.row', { number: index + 1 })}
                lang={lang}
                isReadOnly={readOnly}
                send={send}
              />
            </h4>
            <Row {...props} row={row} />
          </li>
        ))}
      </ol>
      {!readOnly && (
        <NewLine
          label={t('instruments.matrix.addRow')}
          hint
          onAdd={(id, text) => send({ type: 'line-added', id, text })}
        />
      )}
    </>
  );
};
