/** The leader's panes for what an activity can do besides talk: one for each of its instruments, in the kit's order. */
import type { Activity } from '../../electron/core/kit/kit.ts';

export const InstrumentPanes = ({ activity }: { activity: Activity }) =>
  activity.instruments.map((config) => <section key={config.id} data-instrument={config.kind} />);
