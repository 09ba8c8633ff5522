/** One activity of the guide: its time, what to say, do and ask, and what to do when it does not go that way. */
import { activityParts } from '../kit/grammar.ts';
import type { ActivityPart } from '../kit/grammar.ts';
import type { Activity, Edition } from '../kit/kit.ts';
import { fitSteps, withStepMinutes } from '../session/fit-steps.ts';
import type { Session } from '../session/session.ts';
import type { Block } from './blocks.ts';
import { clockRange } from './clock-times.ts';
import type { ItemClock } from './clock-times.ts';
import { activityOf } from './in-session.ts';
import { keptIfShort } from './kept.ts';
import { heading, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

/** As they are needed while leading. *Texts* are for instruments and stand there. */
const partsAfterSay = [
  'do',
  'ask',
  'if-silent',
  'watch-out',
  'adapt',
  'gather-up',
  'move-on',
  'room',
] as const satisfies readonly ActivityPart[];

/** What a free item of the group's own gets instead of a guide. */
const ownLines = 3;

export const activitySection = (
  session: Session,
  edition: Edition,
  { item, start, end }: ItemClock,
  words: Words,
): readonly Block[] => {
  const activity = activityOf(edition, item);
  const texts = activity && edition.texts.activities[activity.id];
  const title = heading(2, item.title, clockRange(session, start, end, words));
  const facts = [words.say(`forms.${item.form}`), words.say('guide.min', { minutes: item.minutes })];
  if (!activity || !texts) {
    const free: readonly Block[] = [
      paragraph(facts.join(' · '), 'small'),
      paragraph(words.say('guide.own')),
      { type: 'write-in', lines: ownLines },
    ];
    return [{ type: 'together', blocks: [title, ...free] }];
  }
  const head = [
    title,
    paragraph(
      [...facts, ...limits(item, words), ...handoutTitles(activity, edition, words)].join(' · '),
      'small',
    ),
    ...texts.purpose,
    ...activityPart('say', texts.parts.say, edition),
  ];
  const steps = fitSteps(texts.steps, item.minutes);
  const blocksOf = (part: ActivityPart): readonly Block[] | undefined =>
    part === 'do' ? withStepMinutes(texts.parts.do ?? [], steps) : texts.parts[part];
  return [
    { type: 'together', blocks: head },
    ...partsAfterSay.flatMap((part) => keptIfShort(activityPart(part, blocksOf(part), edition))),
  ];
};

const limits = (item: ItemClock['item'], words: Words): readonly string[] => [
  ...(item.minimum < item.minutes ? [words.say('guide.shrinks', { minutes: item.minimum })] : []),
  ...(item.maySkip ? [words.say('guide.maySkip')] : []),
  ...(item.protected ? [words.say('guide.protected')] : []),
];

const handoutTitles = (activity: Activity, edition: Edition, words: Words): readonly string[] => {
  const titles = activity.handouts.map((id) => edition.texts.handouts[id]?.title ?? id);
  return titles.length === 0 ? [] : [words.say('guide.handouts', { titles: titles.join(', ') })];
};

const activityPart = (
  part: ActivityPart,
  blocks: readonly Block[] | undefined,
  edition: Edition,
): readonly Block[] =>
  blocks === undefined || blocks.length === 0
    ? []
    : [paragraph(activityParts[part][edition.language], 'label'), ...blocks];
