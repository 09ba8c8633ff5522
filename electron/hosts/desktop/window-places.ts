/** Where a window was, so that it opens there again: `windows.json` in the data folder. */
import { join } from 'node:path';
import { z } from '../../core/schema.ts';
import type { Clock } from '../../services/clock.ts';
import { createStoredFile } from '../../services/files/stored-file.ts';

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type WindowPlace = Rect & { readonly maximized: boolean };

export type WindowPlaces = {
  readonly lead: () => WindowPlace | null;
  /** A place that cannot be written is a place forgotten, and no reason to trouble anybody. */
  readonly remember: (place: WindowPlace) => void;
  /** When what was to be remembered is on disk, or was refused. */
  readonly settled: () => Promise<void>;
};

const side = z.number().int().min(-100_000).max(100_000);
const place = z.strictObject({
  x: side,
  y: side,
  width: z.number().int().min(100).max(100_000),
  height: z.number().int().min(100).max(100_000),
  maximized: z.boolean(),
});
const places = z.strictObject({ lead: place });

export const openWindowPlaces = async (dataFolder: string, clock: Clock): Promise<WindowPlaces> => {
  const kind = {
    format: 'samsprak-windows',
    formatVersion: 1,
    migrate: (body: unknown) => body,
    schema: places,
  };
  const file = createStoredFile(join(dataFolder, 'windows.json'), 'windows', kind, clock);
  const found = await file.read();
  let revision = found.state === 'ok' ? found.revision : 0;
  const lead = found.state === 'ok' ? found.value.lead : null;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    lead: () => lead,
    remember: (now) => {
      revision += 1;
      writing = file.write({ lead: now }, revision);
    },
    settled: async () => {
      await writing;
    },
  };
};

/** Whether enough of the window's upper edge lies on a display for a hand to take hold of it. */
export const isInSight = (window: Rect, displays: readonly Rect[]): boolean =>
  displays.some((display) => {
    const left = Math.max(window.x, display.x);
    const right = Math.min(window.x + window.width, display.x + display.width);
    return right - left >= 100 && window.y >= display.y - 10 && window.y < display.y + display.height - 50;
  });
