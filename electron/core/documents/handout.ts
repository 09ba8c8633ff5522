/** A handout of the kit, ready to print for this session. */
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Document } from './blocks.ts';
import { framed } from './frame.ts';
import { handoutsIn } from './in-session.ts';
import { heading } from './make-blocks.ts';
import type { Words } from './words.ts';

/** Null when the session has no such handout. */
export const handout = (session: Session, edition: Edition, id: string, words: Words): Document | null => {
  const found = handoutsIn(session, edition).find((candidate) => candidate.id === id);
  const texts = edition.texts.handouts[id];
  if (!found || !texts) return null;
  const look = found.kind === 'poster' || found.kind === 'tent' ? ({ look: 'poster' } as const) : {};
  return framed(session, words, {
    title: texts.title,
    paper: found.paper,
    ...look,
    blocks: [heading(1, texts.title), ...texts.blocks],
  });
};
