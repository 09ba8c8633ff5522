/** One event to an instrument, as the leader's window would send it. */
import type { InstrumentConfig } from '../../../../core/instruments/configs.ts';
import type { InstrumentEvent } from '../../../../core/instruments/records.ts';
import type { Scene } from '../scene.ts';

export type Of<Kind extends InstrumentConfig['kind']> = Extract<InstrumentConfig, { kind: Kind }>;

export const use = (scene: Scene, { id }: InstrumentConfig, event: InstrumentEvent): Promise<void> =>
  scene.stage.tell({ type: 'instrument-used', instrument: id, event });
