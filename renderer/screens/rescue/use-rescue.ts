/** What is proposed when the dialog opens, what the person makes of it, and how it would end. */
import { useState } from 'react';
import type { ItemId } from '../../../electron/core/ids.ts';
import { proposeRescue } from '../../../electron/core/plan/rescue.ts';
import { usualMinutes } from '../../../electron/core/plan/usual-minutes.ts';
import type { AgendaItem } from '../../../electron/core/session/session.ts';
import { firstOpen } from '../../../electron/core/session/step-agenda.ts';
import { step } from '../../../electron/core/session/step.ts';
import { forecast, givenMinutes } from '../../../electron/core/session/timer.ts';
import type { Instant } from '../../../electron/core/units.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useNow } from '../../app/use-now.ts';
import { useHost } from '../../host/host.tsx';

export type RescuedLine = {
  readonly item: AgendaItem;
  /** As it would be; null for what is left out. */
  readonly start: Instant | null;
  readonly from: number;
  readonly to: number;
  /** It may be changed: not the closing, nor what is on. */
  readonly isOpen: boolean;
};

export type Rescuing = {
  readonly lines: readonly RescuedLine[];
  readonly changes: { item: ItemId; minutes: number }[];
  readonly set: (item: ItemId, minutes: number) => void;
  readonly end: Instant;
  readonly over: number;
  readonly outcome: 'over' | 'onTime' | 'early';
};

export const useRescue = (): Rescuing => {
  const { session, edition } = useLead();
  const host = useHost();
  const now = useNow(host.now);
  const [wanted, setWanted] = useState<ReadonlyMap<ItemId, number>>(() => {
    const { changes } = proposeRescue(session, usualMinutes(session, edition), host.now());
    return new Map(changes.map(({ item, to }) => [item, to]));
  });
  const before = forecast(session, now);
  const current = before.items.findIndex(({ state }) => state === 'now');
  const toCome = session.agenda.slice(Math.max(0, current));
  const first = firstOpen(session);
  const changes = toCome.flatMap((item) => {
    const minutes = wanted.get(item.id);
    return minutes === undefined || minutes === givenMinutes(session, item)
      ? []
      : [{ item: item.id, minutes }];
  });
  const rescued = step(session, edition, { type: 'times-refit', changes }, now) ?? session;
  const after = forecast(rescued, now);
  const lines = toCome.map((item): RescuedLine => {
    const times = after.items.find((one) => one.item.id === item.id);
    return {
      item,
      start: times?.start ?? null,
      from: givenMinutes(session, item),
      to: times ? givenMinutes(rescued, times.item) : 0,
      isOpen: session.agenda.indexOf(item) >= first && !item.protected,
    };
  });
  return {
    lines,
    changes,
    set: (item, minutes) => setWanted((now) => new Map(now).set(item, minutes)),
    end: after.end,
    over: after.over,
    outcome: after.over > 0 ? 'over' : after.over === 0 ? 'onTime' : 'early',
  };
};
