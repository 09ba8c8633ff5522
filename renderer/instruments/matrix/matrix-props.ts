import type { MatrixConfig } from '../../../electron/core/instruments/matrix/config.ts';
import type { MatrixEvent, MatrixRecord } from '../../../electron/core/instruments/matrix/record.ts';
import type { LeaderProps } from '../pane-props.ts';

export type MatrixProps = LeaderProps<MatrixConfig, MatrixRecord, MatrixEvent>;
