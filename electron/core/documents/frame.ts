/** What stands around every document of a session: header, footer, page number, author and stamp. */
import type { Session } from '../session/session.ts';
import { plannedStart, promisedEnd } from '../session/timer.ts';
import type { Block, Document } from './blocks.ts';
import { clockRange } from './clock-times.ts';
import { notEmpty } from './make-blocks.ts';
import type { Words } from './words.ts';

type Content = {
  readonly title: string;
  readonly paper: Document['paper'];
  readonly blocks: readonly Block[];
  readonly look?: Document['look'];
  /** Right in the running header. */
  readonly mark?: string;
};

export const framed = (
  session: Session,
  words: Words,
  { title, paper, blocks, look, mark }: Content,
): Document => ({
  title,
  lang: words.language,
  paper,
  header: { start: occasion(session, words), end: mark ?? '' },
  footer: words.say('frame.material', { title: session.kit.title, version: session.kit.version }),
  pageLabel: words.say('frame.page'),
  author: session.details.facilitator,
  // When it was held, not when it was printed: the same session gives the same bytes.
  at: plannedStart(session),
  blocks,
  ...(look === undefined ? {} : { look }),
});

/** Who, which day and what time: `Hemtjänst norr · tisdag 15 december 2026 · kl. 08.00–12.00`. */
export const occasion = (session: Session, words: Words): string => {
  const { groupName, date } = session.details;
  return [groupName, words.date(date, 'long'), promisedTime(session, words)].filter(notEmpty).join(' · ');
};

/** The times people were told: `kl. 08.00–12.00`. */
export const promisedTime = (session: Session, words: Words): string => {
  const zone = session.details.timeZone;
  return words.say('frame.clock', {
    from: words.time(plannedStart(session), zone),
    to: words.time(promisedEnd(session), zone),
  });
};

/** `08.00–12.00` without any word around it. */
export const promisedRange = (session: Session, words: Words): string =>
  clockRange(session, plannedStart(session), promisedEnd(session), words);
