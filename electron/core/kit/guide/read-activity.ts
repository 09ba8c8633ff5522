/** One activity's section of the guide: purpose, then its parts by fixed names. */
import { wordsOf } from '../../documents/blocks.ts';
import type { Block } from '../../documents/blocks.ts';
import { minutes } from '../../units.ts';
import type { Language } from '../../units.ts';
import { activityParts, roomStepLimit, roomTextLimit } from '../grammar.ts';
import type { ActivityPart } from '../grammar.ts';
import type { Step } from '../kit.ts';
import { splitAt } from '../markdown/parse.ts';
import type { Markdown } from '../markdown/parse.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { plainItem } from '../markdown/reading.ts';
import type { ReadItem } from '../markdown/reading.ts';
import type { Place, Source } from '../source.ts';
import type { GuideActivity } from './guide.ts';
import { readPartName } from './heading.ts';
import type { Titled } from './heading.ts';
import { itemForRoom, itemInBold, itemWithId, itemWithMinutes } from './items.ts';
import type { IdWords, RoomStep, TimedStep } from './items.ts';

/** What the parts' items were found to say. */
type Found = {
  readonly asks: IdWords[];
  readonly texted: IdWords[];
  readonly timed: TimedStep[];
  readonly roomSteps: RoomStep[];
};

export const readActivity = (
  source: Source,
  language: Language,
  { title, at }: Titled,
  body: readonly Markdown[],
): GuideActivity => {
  const plain = plainItem(source);
  const found: Found = { asks: [], texted: [], timed: [], roomSteps: [] };
  const { before, under } = splitAt(body, 3);
  const parts: Partial<Record<ActivityPart, readonly Block[]>> = {};
  const places: Partial<Record<ActivityPart, Place>> = {};
  let roomAt = at;
  for (const part of under) {
    const name = readPartName(source, part.heading, activityParts, language);
    if (!name) continue;
    const here = source.placeIn(part.heading.line);
    const called = activityParts[name][language];
    if (places[name]) source.report('part-twice', here, { part: called });
    places[name] = here;
    if (name === 'room') roomAt = source.placeIn(part.body[0]?.line ?? part.heading.line);
    parts[name] = readBlocks(part.body, {
      source,
      caption: called,
      handout: false,
      item: itemReader(source, name, plain, found),
    });
    checkPart(source, name, parts[name], here, called);
  }
  return {
    at,
    texts: {
      title,
      purpose: readBlocks(before, { source, caption: title, handout: false, item: plain }),
      parts,
      roomText: readRoomText(source, parts.room ?? [], roomAt),
      steps: stepsOf(source, found),
    },
    hasSay: parts.say !== undefined,
    doAt: places.do ?? at,
    asks: found.asks,
    texted: found.texted,
  };
};

const itemReader = (source: Source, part: ActivityPart, plain: ReadItem, found: Found): ReadItem => {
  switch (part) {
    case 'ask':
      return itemWithId(source, found.asks);
    case 'texts':
      return itemWithId(source, found.texted);
    case 'do':
      return itemWithMinutes(source, plain, found.timed);
    case 'room':
      return itemForRoom(source, plain, found.roomSteps);
    case 'watch-out':
    case 'adapt':
      return itemInBold(source, plain);
    default:
      return plain;
  }
};

const quotedParts: readonly ActivityPart[] = ['say', 'move-on'];
const listParts: readonly ActivityPart[] = ['do', 'ask', 'watch-out', 'adapt', 'texts'];

const checkPart = (
  source: Source,
  part: ActivityPart,
  blocks: readonly Block[],
  at: Place,
  called: string,
): void => {
  const has = (is: (block: Block) => boolean): boolean => blocks.some(is);
  if (blocks.length === 0) source.report('part-empty', at, { part: called });
  else if (
    quotedParts.includes(part) &&
    !has((block) => block.type === 'paragraph' && block.style === 'say')
  ) {
    source.report('part-not-quoted', at, { part: called });
  } else if (listParts.includes(part) && !has((block) => block.type === 'list')) {
    source.report('part-without-list', at, { part: called });
  }
};

const readRoomText = (source: Source, blocks: readonly Block[], at: Place): string => {
  const text = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []))
    .join('\n');
  if (text.length > roomTextLimit) {
    source.report('room-text-long', at, { length: text.length, most: roomTextLimit });
  }
  return text;
};

/** The room's own list of steps, where it has one, goes with the timed steps one by one. */
const stepsOf = (source: Source, { timed, roomSteps }: Found): readonly Step[] => {
  const [first] = roomSteps;
  if (first && roomSteps.length !== timed.length) {
    source.report('room-steps-differ', first.at, { room: roomSteps.length, timed: timed.length });
  }
  for (const { text, at } of roomSteps) {
    if (text.length <= roomStepLimit) continue;
    source.report('room-step-long', at, { length: text.length, most: roomStepLimit });
  }
  return timed.map((step, at) => ({
    minutes: minutes(step.minutes),
    text: step.text,
    roomText: roomSteps[at]?.text ?? null,
  }));
};
