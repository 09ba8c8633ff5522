/** The guide in its shortest form: one block for each activity, cut so that all of them fit on two pages with the agenda. */
import type { ActivityTexts, Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Block } from './blocks.ts';
import { wordsOf } from './blocks.ts';
import { clockRange } from './clock-times.ts';
import type { ClockTimes } from './clock-times.ts';
import { activityOf } from './in-session.ts';
import { bullets, heading, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

/** How much of the guide is brought along: letters of what is said, and questions. */
type Cut = { readonly letters: number; readonly asks: number };
const cuts: readonly Cut[] = [
  { letters: 420, asks: 3 },
  { letters: 300, asks: 3 },
  { letters: 300, asks: 2 },
  { letters: 220, asks: 2 },
  { letters: 220, asks: 1 },
  { letters: 150, asks: 1 },
  { letters: 0, asks: 1 },
];

/** Estimates in millimetres of an A4 page; a little generous, since a fifth page is worse than some white. */
const pages = { height: 245, head: 62, agendaRow: 7.6, title: 11, line: 5.4, lettersInLine: 88 };

type Lines = { readonly say: string; readonly asks: readonly string[] };

export const keyLines = (
  session: Session,
  edition: Edition,
  times: ClockTimes,
  words: Words,
): readonly Block[] => {
  const activities = times.items.map((clock) => {
    const activity = activityOf(edition, clock.item);
    return { clock, texts: activity && edition.texts.activities[activity.id] };
  });
  const room = 2 * pages.height - pages.head - times.items.length * pages.agendaRow;
  const height = (cut: Cut): number =>
    activities.reduce((sum, { texts }) => sum + heightOf(linesOf(texts, cut)), 0);
  const cut = cuts.find((candidate) => height(candidate) <= room) ?? { letters: 0, asks: 0 };
  return activities.map(({ clock, texts }): Block => {
    const lines = linesOf(texts, cut);
    return {
      type: 'together',
      blocks: [
        heading(3, clock.item.title, clockRange(session, clock.start, clock.end, words)),
        ...(lines.say === '' ? [] : [paragraph(lines.say)]),
        ...(lines.asks.length === 0
          ? []
          : [bullets(lines.asks.map((ask) => ({ text: [{ text: ask, emphasis: true }] })))]),
      ],
    };
  });
};

const linesOf = (texts: ActivityTexts | undefined, { letters, asks }: Cut): Lines => {
  const said = texts?.parts.say?.find((block) => block.type === 'paragraph');
  const asked = texts?.parts.ask?.find((block) => block.type === 'list');
  return {
    say: said ? firstSentences(wordsOf(said.text), letters) : '',
    asks: (asked?.items ?? []).slice(0, asks).map((item) => wordsOf(item.text)),
  };
};

const heightOf = ({ say, asks }: Lines): number =>
  pages.title + [say, ...asks].reduce((sum, text) => sum + lineCount(text) * pages.line, 0);
const lineCount = (text: string): number => Math.ceil(text.length / pages.lettersInLine);

/** Whole sentences only, as many as there is room for; at least one where there is any room at all. */
const firstSentences = (text: string, letters: number): string => {
  if (letters === 0) return '';
  const sentences = text.split(/(?<=[.!?…][”"’']?)\s+/);
  let kept = '';
  for (const sentence of sentences) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (kept !== '' && longer.length > letters) break;
    kept = longer;
  }
  return kept;
};
