/**
 * The summary of a session, at any moment of it. Page one is what was read aloud and approved in the room; then what the
 * group saw, in its own words; then what it parked, voted and answered; last how the session went.
 */
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Instant } from '../units.ts';
import type { Document } from './blocks.ts';
import { framed } from './frame.ts';
import { summaryFacts } from './summary-facts.ts';
import { notesByActivity } from './summary-notes.ts';
import { summaryPageOne } from './summary-page-one.ts';
import { evaluationBlocks, resultBlocks } from './summary-results.ts';
import { section } from './make-blocks.ts';
import type { Words } from './words.ts';

export const summary = (session: Session, edition: Edition, words: Words, now: Instant): Document =>
  framed(session, words, {
    title: words.say('summary.title', { kit: session.kit.title }),
    paper: 'A4',
    mark: words.say(session.private ? 'frame.privateCopy' : 'frame.groupCopy'),
    blocks: [
      ...summaryPageOne(session, words),
      { type: 'page-break' },
      ...section(words.say('summary.insights'), notesByActivity(session, 'insight', words)),
      ...section(words.say('summary.disagreements'), notesByActivity(session, 'disagreement', words)),
      ...section(words.say('summary.unclear'), notesByActivity(session, 'unclear', words)),
      ...section(words.say('summary.parked'), notesByActivity(session, 'parked', words)),
      ...section(words.say('summary.results'), resultBlocks(session, edition, words)),
      ...section(words.say('summary.evaluation'), evaluationBlocks(session, edition, words)),
      ...summaryFacts(session, words, now),
    ],
  });
