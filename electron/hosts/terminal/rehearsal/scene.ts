/** What every part of the play is handed. */
import type { AgendaItem } from '../../../core/session/session.ts';
import type { TerminalSay } from '../words.ts';
import type { Chance } from './chance.ts';
import type { Speaker } from './phrases.ts';
import type { Stage } from './stage.ts';
import type { Timeline } from './timeline.ts';

export type Scene = {
  readonly stage: Stage;
  readonly chance: Chance;
  readonly speaker: Speaker;
  readonly timeline: Timeline;
  readonly say: TerminalSay;
  readonly people: number;
};

/** Something that happens at its moment within an activity. */
export type Beat = (scene: Scene, item: AgendaItem) => Promise<void>;
