/** Wall clocks and calendars. The zone is always an argument: a session's own, never the machine's. */
import {
  CalendarDate,
  fromAbsolute,
  parseDate,
  parseTime,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date';
import type { Instant, Minutes, PlainDate, PlainTime, TimeZone } from './units.ts';
import { later, inMillis, minutes } from './units.ts';

const two = (count: number): string => String(count).padStart(2, '0');

/**
 * The instant at which the wall clock shows `time` on `date` in `zone`. In the hour that spring skips: the later reading;
 * in the hour that autumn repeats: the first.
 */
export const instantAt = (date: PlainDate, time: PlainTime, zone: TimeZone): Instant =>
  toZoned(toCalendarDateTime(parseDate(date), parseTime(time)), zone)
    .toDate()
    .getTime() as Instant;

/** What the wall clock in `zone` shows at `at`. */
export const timeAt = (at: Instant, zone: TimeZone): PlainTime => {
  const wall = fromAbsolute(at, zone);
  return `${two(wall.hour)}:${two(wall.minute)}` as PlainTime;
};

/** The date in `zone` at `at`. */
export const dateAt = (at: Instant, zone: TimeZone): PlainDate => {
  const wall = fromAbsolute(at, zone);
  return new CalendarDate(wall.year, wall.month, wall.day).toString() as PlainDate;
};

export const addDays = (date: PlainDate, days: number): PlainDate =>
  parseDate(date).add({ days }).toString() as PlainDate;

/** Minutes since midnight of a time on the wall. */
export const minuteOfDay = (time: PlainTime): number => {
  const { hour, minute } = parseTime(time);
  return hour * 60 + minute;
};

/** The time on the wall `length` after `time`, over midnight if need be. Plain arithmetic: not for nights when clocks change. */
export const timeAfter = (time: PlainTime, length: Minutes): PlainTime => {
  const day = 24 * 60;
  const minute = (((minuteOfDay(time) + length) % day) + day) % day;
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as PlainTime;
};

/** The first instant after `start` at which the wall clock shows `end`: over midnight when `end` is earlier in the day. */
export const nextInstantAt = (date: PlainDate, start: PlainTime, end: PlainTime, zone: TimeZone): Instant =>
  instantAt(minuteOfDay(end) <= minuteOfDay(start) ? addDays(date, 1) : date, end, zone);

/** Whole minutes from one instant to another, rounded to the nearest; negative when `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): Minutes =>
  minutes(Math.round((to - from) / 60_000));
export const afterMinutes = (at: Instant, length: Minutes): Instant => later(at, inMillis(length));
