/** What is asked of the items of a part's lists: ids, words in bold first, minutes last. */
import type { ListItem, Spans } from '../../documents/blocks.ts';
import { wordsOf } from '../../documents/blocks.ts';
import { merge } from '../markdown/read-spans.ts';
import { takeId } from '../markdown/reading.ts';
import type { ReadItem } from '../markdown/reading.ts';
import type { Place, Source } from '../source.ts';
import { stepAside } from '../step-aside.ts';

/** Words found by id, where they stand. */
export type IdWords = { readonly id: string; readonly words: string; readonly at: Place };
export type TimedStep = { readonly minutes: number; readonly text: Spans };
export type RoomStep = { readonly text: string; readonly at: Place };

/** `- {id} words`, gathered in `into`. */
export const itemWithId =
  (source: Source, into: IdWords[]): ReadItem =>
  (text, line) => {
    const { id, at, text: words, marked } = takeId(source, text, line);
    const plainWords = wordsOf(words);
    if (!marked) source.report('id-missing', at, { title: plainWords });
    else if (plainWords === '') source.report('title-empty', at, { id: id ?? '' });
    if (id !== null) into.push({ id, words: plainWords, at });
    return { text: words };
  };

/** `- **When.** What to do` */
export const itemInBold =
  (source: Source, plain: ReadItem): ReadItem =>
  (text, line) => {
    if (text[0]?.strong !== true) source.report('item-not-bold', source.placeIn(line), { item: start(text) });
    return plain(text, line);
  };

const start = (text: Spans): string => wordsOf(text).slice(0, 40);

const stepMinutes = /^(\d{1,3})\s*(?:min|minuter|minut|minutes|minute)\.?$/i;

/** A step ending in `**5 min**` is timed: gathered in `into`, its minutes at the right edge. */
export const itemWithMinutes =
  (source: Source, plain: ReadItem, into: TimedStep[]): ReadItem =>
  (text, line): Pick<ListItem, 'text' | 'aside'> => {
    const last = text.findLast((span) => !/^[\s.)]*$/.test(span.text));
    const written = last?.strong === true ? last.text.trim() : '';
    const minutes = Number(stepMinutes.exec(written)?.[1] ?? 0);
    if (minutes > 0) {
      const words = merge(text.slice(0, text.lastIndexOf(last ?? { text: '' })));
      into.push({ minutes, text: words });
      return { ...plain(words, line), aside: stepAside(minutes) };
    }
    if (/\d.*\bmin/i.test(written) && written.length < 20) {
      source.report('step-minutes', source.placeIn(line, written), { written });
    }
    return plain(text, line);
  };

/** The room's steps, gathered in `into`. */
export const itemForRoom =
  (source: Source, plain: ReadItem, into: RoomStep[]): ReadItem =>
  (text, line) => {
    into.push({ text: wordsOf(text), at: source.placeIn(line) });
    return plain(text, line);
  };
