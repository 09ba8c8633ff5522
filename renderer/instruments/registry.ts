/**
 * The window's registry: one line for each instrument, as in core. The functions below are the only place where an
 * instrument's own types are joined to the unions.
 */
import { createElement } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { InstrumentConfig, InstrumentKind } from '../../electron/core/instruments/configs.ts';
import type { InstrumentEvent, InstrumentRecord } from '../../electron/core/instruments/records.ts';
import type { InstrumentRoom } from '../../electron/core/instruments/registry.ts';
import { BehavioursLeader } from './behaviours/LeaderPane.tsx';
import { BehavioursRoomPane } from './behaviours/RoomPane.tsx';
import { FollowUpLeader } from './follow-up/LeaderPane.tsx';
import { FollowUpRoomPane } from './follow-up/RoomPane.tsx';
import { HeadcountLeader } from './headcount/LeaderPane.tsx';
import { HeadcountRoomPane } from './headcount/RoomPane.tsx';
import { MatrixLeader } from './matrix/LeaderPane.tsx';
import { MatrixRoomPane } from './matrix/RoomPane.tsx';
import { QuestionsLeader } from './questions/LeaderPane.tsx';
import { QuestionsRoomPane } from './questions/RoomPane.tsx';
import { TicksLeader } from './ticks/LeaderPane.tsx';
import { TicksRoomPane } from './ticks/RoomPane.tsx';
import { CardsLeader } from './cards/LeaderPane.tsx';
import { CardsRoomPane } from './cards/RoomPane.tsx';
import { GroupsLeader } from './groups/LeaderPane.tsx';
import { GroupsRoomPane } from './groups/RoomPane.tsx';
import type { LeaderProps, RoomProps } from './pane-props.ts';
import { RoundsLeader } from './rounds/LeaderPane.tsx';
import { RoundsRoomPane } from './rounds/RoomPane.tsx';
import { ScaleLeader } from './scale/LeaderPane.tsx';
import { ScaleRoomPane } from './scale/RoomPane.tsx';
import { VoteLeader } from './vote/LeaderPane.tsx';
import { VoteRoomPane } from './vote/RoomPane.tsx';

const registry = {
  behaviours: { Leader: BehavioursLeader, Room: BehavioursRoomPane },
  'follow-up': { Leader: FollowUpLeader, Room: FollowUpRoomPane },
  headcount: { Leader: HeadcountLeader, Room: HeadcountRoomPane },
  matrix: { Leader: MatrixLeader, Room: MatrixRoomPane },
  questions: { Leader: QuestionsLeader, Room: QuestionsRoomPane },
  ticks: { Leader: TicksLeader, Room: TicksRoomPane },
  cards: { Leader: CardsLeader, Room: CardsRoomPane },
  groups: { Leader: GroupsLeader, Room: GroupsRoomPane },
  rounds: { Leader: RoundsLeader, Room: RoundsRoomPane },
  scale: { Leader: ScaleLeader, Room: ScaleRoomPane },
  vote: { Leader: VoteLeader, Room: VoteRoomPane },
} as const satisfies Record<InstrumentKind, unknown>;

type AnyLeader = LeaderProps<InstrumentConfig, InstrumentRecord, InstrumentEvent>;

export const leaderPane = (props: AnyLeader): ReactElement =>
  createElement(registry[props.config.kind].Leader as unknown as ComponentType<AnyLeader>, props);

export const roomPane = (props: RoomProps<InstrumentRoom>): ReactElement =>
  createElement(registry[props.view.kind].Room as unknown as ComponentType<RoomProps<InstrumentRoom>>, props);
