/** A session's file, taken in as a window does. Only where nobody else holds the data folder: sessions have one writer. */
import type { TakenSession } from '../../core/views.ts';
import { systemClock } from '../../services/clock.ts';
import { demand, openHouse } from './house.ts';
import { tellKitProblems } from './kit-problems-told.ts';
import type { Surroundings } from './surroundings.ts';

export const importSession = async (
  file: string,
  parcel: Uint8Array,
  around: Surroundings,
): Promise<number> => {
  const { dataFolder, places } = around;
  const house = await openHouse({ dataFolder, places, clock: systemClock, held: 'import.held' });
  try {
    const { ticket } = house.tickets.put({
      bytes: parcel,
      fileName: file,
      mimeType: 'application/zip',
      pages: 0,
      missing: [],
    });
    const taken = await demand(house, 'takeFile', { ticket });
    if (taken.state === 'refused') {
      tellKitProblems(file, taken.problems, around);
      return 1;
    }
    if (taken.what === 'session') tell(taken, around);
    return 0;
  } finally {
    await house.close();
  }
};

const tell = ({ session, state, kit }: TakenSession, { say, print }: Surroundings): void => {
  const name = [session.groupName, session.kitTitle, session.date].filter((part) => part !== '').join(' · ');
  print(say(state === 'taken' ? 'import.session' : 'import.sessionAlready', { name }));
  if (kit === 'differs') print(say('import.kitDiffers'));
};
