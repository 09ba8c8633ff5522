/** The leader's panes for what an activity can do besides talk: one for each of its instruments, in the kit's order. */
import type { Activity } from '../../electron/core/kit/kit.ts';
import { InstrumentPane } from './InstrumentPane.tsx';

export const InstrumentPanes = ({ activity }: { activity: Activity }) =>
  activity.instruments.map((config) => <InstrumentPane key={config.id} config={config} />);
