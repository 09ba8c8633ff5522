/** The guide in its shortest form: one block for each activity, cut so that all of them fit on two pages with the agenda. */
import type { ActivityTexts, Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Block } from './blocks.ts';
import { wordsOf } from './blocks.ts';
import { clockRange } from './clock-times.ts';
import type { ClockTimes, ItemClock } from './clock-times.ts';
import { activityOf } from './in-session.ts';
import { heading, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

/** How much of the guide is brought along: letters of what is said, and questions. */
type Cut = { readonly letters: number; readonly asks: number };
const cuts: readonly Cut[] = [
  { letters: 420, asks: 3 },
  { letters: 300, asks: 3 },
  { letters: 300, asks: 2 },
  { letters: 220, asks: 2 },
  { letters: 220, asks: 1 },
  { letters: 180, asks: 1 },
  { letters: 150, asks: 1 },
  { letters: 120, asks: 1 },
  { letters: 80, asks: 1 },
  { letters: 0, asks: 1 },
];
const nothing: Cut = { letters: 0, asks: 0 };

/**
 * Estimates in millimetres of two A4 pages: what their text area holds, what the title, the lead and two headings take, and
 * what may stay white where a block moves to the next page. Rather a little white than a fifth page.
 */
const page = {
  height: 2 * 238,
  head: 74,
  white: 22,
  agendaRow: 8.2,
  title: 11,
  line: 5.3,
  lettersInLine: 98,
};

type Lines = { readonly say: string; readonly asks: readonly string[] };
type Led = { readonly clock: ItemClock; readonly texts: ActivityTexts | undefined };

export const keyLines = (
  session: Session,
  edition: Edition,
  times: ClockTimes,
  words: Words,
): readonly Block[] => {
  const items = times.items.map((clock): Led => {
    const activity = activityOf(edition, clock.item);
    return { clock, texts: activity && edition.texts.activities[activity.id] };
  });
  const room = page.height - page.head - page.white - (items.length + 1) * page.agendaRow;
  const height = (cut: Cut): number => items.reduce((sum, item) => sum + heightOf(linesOf(item, cut)), 0);
  const cut = cuts.find((candidate) => height(candidate) <= room) ?? nothing;
  return items.map((item): Block => {
    const { title } = item.clock.item;
    const blocks = [
      heading(4, title, clockRange(session, item.clock.start, item.clock.end, words)),
      ...linesBlock(linesOf(item, cut)),
    ];
    return { type: 'together', blocks };
  });
};

/** One paragraph, its questions on lines of their own. */
const linesBlock = ({ say, asks }: Lines): readonly Block[] => {
  const said = say === '' ? [] : [{ text: say }];
  const asked = asks.map((ask, index) => ({
    text: said.length + index === 0 ? ask : `\n${ask}`,
    emphasis: true as const,
  }));
  return said.length + asked.length === 0 ? [] : [paragraph([...said, ...asked])];
};

const linesOf = ({ clock, texts }: Led, cut: Cut): Lines => {
  const said = texts?.parts.say?.find((block) => block.type === 'paragraph');
  const asked = texts?.parts.ask?.find((block) => block.type === 'list');
  // A break needs no more than the sentence that sends people off.
  const letters = clock.item.form === 'break' ? Math.min(cut.letters, 1) : cut.letters;
  return {
    say: said ? firstSentences(wordsOf(said.text), letters) : '',
    asks: (asked?.items ?? []).slice(0, cut.asks).map((item) => wordsOf(item.text)),
  };
};

const heightOf = ({ say, asks }: Lines): number =>
  page.title + [say, ...asks].reduce((sum, text) => sum + lineCount(text) * page.line, 0);
const lineCount = (text: string): number => Math.ceil(text.length / page.lettersInLine);

/** Whole sentences only, as many as there is room for; at least one where there is any room at all. */
const firstSentences = (text: string, letters: number): string => {
  if (letters === 0) return '';
  const [first = '', ...rest] = text.split(/(?<=[.!?…][”"’']?)\s+/);
  let kept = first;
  for (const sentence of rest) {
    if (kept.length + 1 + sentence.length > letters) break;
    kept = `${kept} ${sentence}`;
  }
  return kept;
};
