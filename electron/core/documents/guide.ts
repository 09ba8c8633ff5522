/**
 * The facilitator guide for one session: the kit's own words with this session's clock times and counts. First what to read
 * before the day, then each activity in the order it is led, last what happens afterwards.
 */
import { kitParts } from '../kit/grammar.ts';
import type { KitPart } from '../kit/grammar.ts';
import type { Edition } from '../kit/kit.ts';
import { partOf } from '../kit/part-of.ts';
import type { Session } from '../session/session.ts';
import { promisedEnd } from '../session/timer.ts';
import type { Instant } from '../units.ts';
import { agendaTable } from './agenda-table.ts';
import type { Block, Document } from './blocks.ts';
import { clockTimes } from './clock-times.ts';
import type { ClockTimes } from './clock-times.ts';
import { framed, occasion } from './frame.ts';
import { activitySection } from './guide-activity.ts';
import { neededBlocks } from './guide-needed.ts';
import { keptIfShort } from './kept.ts';
import { heading, notEmpty, paragraph, section } from './make-blocks.ts';
import type { Words } from './words.ts';

const partsBefore = [
  'purpose',
  'outcome',
  'audience',
  'not-for',
  'go-no-go',
  'roles',
  'anchoring',
  'prepare-manager',
  'prepare-yourself',
  'mail',
  'room-plan',
  'ground-rules',
  'key-messages',
  'difficult',
] as const satisfies readonly KitPart[];
const partsAfter = ['follow-up', 'about', 'changelog'] as const satisfies readonly KitPart[];

export const guide = (session: Session, edition: Edition, words: Words, now: Instant): Document => {
  const times = clockTimes(session, now);
  return framed(session, words, {
    title: `${session.kit.title}: ${words.say('guide.title')}`,
    paper: 'A4',
    mark: words.say('guide.title'),
    blocks: [
      ...head(session, edition, words),
      ...section(words.say('guide.agenda'), agenda(session, times, words)),
      ...partsBefore.flatMap((part) => kitPart(session, edition, part)),
      ...needed(session, edition, words),
      ...(times.items.length === 0 ? [] : leading(session, edition, times, words)),
      ...partsAfter.flatMap((part) => kitPart(session, edition, part)),
    ],
  });
};

const head = (session: Session, edition: Edition, words: Words): readonly Block[] => {
  const { templateTitle, title } = session.kit;
  const { place, facilitator } = session.details;
  const where = [templateTitle === title ? '' : templateTitle, occasion(session, words), place, facilitator];
  return [
    heading(1, title),
    paragraph(edition.texts.description, 'lead'),
    paragraph(
      where
        .map((text) => text.trim())
        .filter(notEmpty)
        .join(' · '),
    ),
  ];
};

const agenda = (session: Session, times: ClockTimes, words: Words): readonly Block[] => {
  if (times.items.length === 0) return [];
  const promised = promisedEnd(session);
  const zone = session.details.timeZone;
  const warning = words.say('guide.over', {
    end: words.time(times.end, zone),
    promised: words.time(promised, zone),
  });
  const over = session.status === 'planned' && times.end > promised;
  return [
    { type: 'together', blocks: [agendaTable(session, times, words)] },
    ...(over ? [paragraph([{ text: warning, strong: true }])] : []),
  ];
};

/** Whole on one page: it is the list one packs from. */
const needed = (session: Session, edition: Edition, words: Words): readonly Block[] => {
  const blocks = section(words.say('guide.needed'), neededBlocks(session, edition, words));
  return blocks.length === 0 ? [] : [{ type: 'together', blocks }];
};

const leading = (session: Session, edition: Edition, times: ClockTimes, words: Words): readonly Block[] => [
  { type: 'page-break' },
  heading(1, words.say('guide.leading')),
  ...times.items.flatMap((clock) => activitySection(session, edition, clock, words)),
];

const kitPart = (session: Session, edition: Edition, part: KitPart): readonly Block[] =>
  keptIfShort(section(kitParts[part][edition.language], partOf(edition, session.kit.template, part)));
