import type { CardsConfig } from '../../../electron/core/instruments/cards/config.ts';
import type { CardsEvent, CardsRecord } from '../../../electron/core/instruments/cards/record.ts';
import type { LeaderProps } from '../pane-props.ts';

export type CardsProps = LeaderProps<CardsConfig, CardsRecord, CardsEvent>;
