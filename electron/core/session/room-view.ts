/**
 * What the room sees. Built from what is meant for the room, so notes cannot slip in: the only words of the group here are
 * those on the page it is about to approve, and only while that page is shown.
 */
import { around, recordOf } from '../instruments/around.ts';
import type { InstrumentRoom } from '../instruments/registry.ts';
import { roomOf } from '../instruments/registry.ts';
import type { Edition, Form } from '../kit/kit.ts';
import type { SessionId } from '../ids.ts';
import type { Instant, Language, Millis, Minutes, PlainDate, TimeZone } from '../units.ts';
import { inMillis, millis } from '../units.ts';
import { approvalPage } from './approval-page.ts';
import type { ApprovalPage } from './approval-page.ts';
import { currentItem, currentVisit, givenMinutes, isPaused, spent } from './timer.ts';
import type { Session } from './session.ts';
import { fitSteps } from './fit-steps.ts';

/** What a disc needs to turn by itself: no tick is ever sent. */
export type RoomTimer = {
  readonly total: Millis;
  /** Time spent when `since` was read. */
  readonly spent: Millis;
  /** Since when it runs on from there; null while paused. */
  readonly since: Instant | null;
};

export type RoomStep = { readonly text: string; readonly minutes: Minutes };

export type RoomView = {
  readonly sessionId: SessionId;
  readonly language: Language;
  readonly timeZone: TimeZone;
  readonly status: Session['status'];
  readonly blank: boolean;
  readonly kitTitle: string;
  readonly groupName: string;
  readonly activity: {
    readonly title: string;
    readonly form: Form;
    /** The question or instruction; the title where the guide gives none. */
    readonly text: string;
    readonly steps: readonly RoomStep[];
  } | null;
  readonly timer: RoomTimer | null;
  readonly instrument: InstrumentRoom | null;
  readonly approval: ApprovalPage | null;
  readonly nextDate: PlainDate | null;
  readonly warningUntil: Instant | null;
};

export const roomView = (session: Session, edition: Edition, now: Instant): RoomView => {
  const item = currentItem(session);
  const texts = item?.activity ? edition.texts.activities[item.activity] : undefined;
  const { shows } = session.room;
  return {
    sessionId: session.id,
    language: session.language,
    timeZone: session.details.timeZone,
    status: session.status,
    blank: session.room.blank,
    kitTitle: session.kit.title,
    groupName: session.details.groupName,
    activity: item
      ? {
          title: item.title,
          form: item.form,
          text: texts?.roomText === undefined || texts.roomText === '' ? item.title : texts.roomText,
          steps: fitSteps(texts?.steps ?? [], givenMinutes(session, item)).flatMap(({ roomText, minutes }) =>
            roomText === null ? [] : [{ text: roomText, minutes }],
          ),
        }
      : null,
    timer: timerView(session, now),
    instrument: shows.what === 'instrument' ? instrumentView(session, edition, shows.instrument) : null,
    approval: shows.what === 'approval' ? approvalPage(session) : null,
    nextDate: session.followUp.dates[0] ?? null,
    warningUntil: session.room.warningUntil,
  };
};

const timerView = (session: Session, now: Instant): RoomTimer | null => {
  const item = currentItem(session);
  if (!item || !currentVisit(session)) return null;
  const total = inMillis(givenMinutes(session, item));
  return { total, spent: millis(spent(session, item.id, now)), since: isPaused(session) ? null : now };
};

const instrumentView = (session: Session, edition: Edition, id: string): InstrumentRoom | null => {
  const config = edition.structure.activities
    .flatMap((activity) => activity.instruments)
    .find((instrument) => instrument.id === id);
  return config ? roomOf(config, recordOf(session, config), around(session, edition)) : null;
};
