/** Announcements on their way to browsers, as Server-Sent Events. */
import type { ServerResponse } from 'node:http';
import type { Announcement, Role } from '../../core/contract.ts';
import { millis } from '../../core/units.ts';
import { mayHear } from '../../services/announcer.ts';
import type { Clock } from '../../services/clock.ts';
import type { House } from '../compose.ts';
import { openStream } from './answers.ts';

export type News = {
  /** Keeps the response open until the browser or the host goes. */
  readonly follow: (role: Role, response: ServerResponse) => void;
  readonly end: () => void;
};

/** A browser asks again this long after the host went away. */
const retry = 400;
/** Seldom enough to cost nothing, often enough to notice a browser that went without a word. */
const heartbeat = millis(15_000);
/** A window that reads nothing for so many bytes is let go; it starts afresh when it wakes. */
const patience = 8_000_000;

export const createNews = (
  { announcer, runner }: Pick<House, 'announcer' | 'runner'>,
  clock: Clock,
): News => {
  const open = new Set<ServerResponse>();
  return {
    follow: (role, response) => {
      openStream(response);
      response.write(`retry: ${retry}\n\n`);
      const tell = (announcement: Announcement): void => {
        if (!mayHear(role, announcement)) return;
        response.write(`data: ${JSON.stringify(announcement)}\n\n`);
        if (response.writableLength > patience) response.destroy();
      };
      let rest = (): void => undefined;
      const beat = (): void => {
        response.write(': here\n\n');
        rest = clock.after(heartbeat, beat);
      };
      rest = clock.after(heartbeat, beat);
      const stop = announcer.listen(role, tell);
      open.add(response);
      response.on('close', () => {
        stop();
        rest();
        open.delete(response);
      });
      // What a window missed while there was no host to hear.
      tell({ type: 'clock', now: clock.now() });
      runner.catchUp(tell);
    },
    end: () => {
      for (const response of open) response.end();
    },
  };
};
