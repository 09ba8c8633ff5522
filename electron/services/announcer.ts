/** Carries news from the one writer to every window, to each only what its role may hear. */
import type { Announcement, Role } from '../core/contract.ts';

export type Hear = (announcement: Announcement) => void;
export type Announcer = {
  readonly announce: (announcement: Announcement) => void;
  /** Until the returned function is called. */
  readonly listen: (role: Role, hear: Hear) => () => void;
};

/** `report` hears of a listener that throws: one broken window must not keep the news from the others. */
export const createAnnouncer = (report: (error: unknown) => void): Announcer => {
  const listeners = new Map<symbol, { readonly role: Role; readonly hear: Hear }>();
  return {
    announce: (announcement) => {
      for (const { role, hear } of listeners.values()) {
        if (!mayHear(role, announcement)) continue;
        try {
          hear(announcement);
        } catch (error) {
          report(error);
        }
      }
    },
    listen: (role, hear) => {
      const key = Symbol(role);
      listeners.set(key, { role, hear });
      return () => void listeners.delete(key);
    },
  };
};

/** The room hears what is meant for the room and nothing else. */
export const mayHear = (role: Role, announcement: Announcement): boolean =>
  role === 'lead' || announcement.type === 'room';
