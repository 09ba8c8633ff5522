/** What the room sees of the instrument that is shown. */
import type { InstrumentRoom as InstrumentRoomView } from '../../electron/core/instruments/registry.ts';
import type { Language } from '../../electron/core/units.ts';
import { Fit } from '../ui/Fit.tsx';
import { roomPane } from './registry.ts';

export const InstrumentRoom = ({ view, lang }: { view: InstrumentRoomView; lang: Language }) => (
  <Fit>{roomPane({ view, lang })}</Fit>
);
