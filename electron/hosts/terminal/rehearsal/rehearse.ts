/** From an order to a session that was planned, led and approved, in a house that is still open. */
import type { SessionId } from '../../../core/ids.ts';
import { instantAt } from '../../../core/time.ts';
import { between, inMillis, later, millis, minutes } from '../../../core/units.ts';
import { createManualClock } from '../../../services/clock.ts';
import type { ManualClock } from '../../../services/clock.ts';
import type { House } from '../../compose.ts';
import { openHouse } from '../house.ts';
import type { Surroundings } from '../surroundings.ts';
import { startTime, zone } from './cast.ts';
import { createChance } from './chance.ts';
import { chooseKit } from './choose-kit.ts';
import { createSpeaker, phrasesIn } from './phrases.ts';
import type { Order } from './order.ts';
import { identity, makePlan, tellPlan } from './planning.ts';
import { play } from './play.ts';
import { setStage } from './stage.ts';
import { createTimeline } from './timeline.ts';

/** The plan is made the afternoon before. */
const ahead = inMillis(minutes(17 * 60));
/** Nobody begins on the stroke. */
const lateBy = inMillis(minutes(2));

type Rehearsed = { readonly id: SessionId; readonly house: House };

/** The same order of the same kit gives the same session, to the byte. The house is the caller's to close. */
export const rehearse = async (order: Order, around: Surroundings): Promise<Rehearsed> => {
  const start = instantAt(order.date, startTime, zone);
  const clock = createManualClock(later(start, millis(0 - ahead)));
  let house: House | null = null;
  const open = async (): Promise<House> => {
    house = await openHouse({
      dataFolder: around.dataFolder,
      places: around.places,
      clock,
      timeZone: zone,
    });
    return house;
  };
  try {
    return await rehearseWith(order, around, clock, open);
  } catch (error) {
    await (house as House | null)?.close();
    throw error;
  }
};

const rehearseWith = async (
  order: Order,
  around: Surroundings,
  clock: ManualClock,
  open: () => Promise<House>,
): Promise<Rehearsed> => {
  const house = await open();
  const chosen = await chooseKit(house, order.wanted, order.language, around);
  const { id, lots } = identity(order, chosen);
  const chance = createChance(lots);
  const session = await makePlan(house, id, order, chosen, chance);
  const timeline = createTimeline({ clock, zone, language: around.language, print: around.print });
  tellPlan(session, order, chosen, around, timeline);

  const stage = await setStage(id, clock, house, open);
  const speaker = createSpeaker(phrasesIn(chosen.language), chance, order.date);
  const start = instantAt(order.date, startTime, zone);
  clock.advance(between(clock.now(), later(start, lateBy)));
  await play({ stage, chance, speaker, timeline, say: around.say, people: order.people });
  return { id, house: stage.house() };
};
