import { describe, expect, test } from 'vitest';
import type { Card } from '../../../electron/core/documents/blocks.ts';
import { allTags, readPdf, type Page } from '../../support/pdf.ts';
import { cards, poster } from './samples-cards.ts';
import { note } from './samples-paper.ts';
import { documentOf, heading, lines, read, words, write } from './write.ts';

const card = (name: string, back = true): Card => ({
  id: name,
  front: [words('Slag', 'label'), words(`fram ${name}`, 'large')],
  back: back ? [words(`bak ${name}`)] : [],
});
const placeOf = (page: Page | undefined, text: string) =>
  page?.placed.find((one) => one.text.trim() === text) ?? expect.fail(`${text} is not on the page`);

describe('cards', () => {
  test.each([
    ['A5', 2],
    ['A6', 4],
    ['A7', 8],
  ] as const)('%s stand %i on an A4 sheet, fronts and then backs', async (size, count) => {
    const deck = Array.from({ length: count + 1 }, (_, at) => card(`k${at}`));
    const { pages } = await read([{ type: 'cards', size, cards: deck }]);
    expect(pages.map((page) => [Math.round(page.width), Math.round(page.height)])).toEqual(
      Array.from({ length: 4 }, () => [595, 842]),
    );
    const shown = pages.map((page) => page.placed.filter(({ text }) => /^(fram|bak)/.test(text)).length);
    expect(shown).toEqual([count, count, 1, 1]);
  });

  test('lie back to back when the sheet is turned on its long edge', async () => {
    const deck = Array.from({ length: 4 }, (_, at) => card(`k${at}`));
    const { pages } = await read([{ type: 'cards', size: 'A6', cards: deck }]);
    for (const { id } of deck) {
      const [front, back] = [placeOf(pages[0], `fram ${id}`), placeOf(pages[1], `bak ${id}`)];
      const [left, top] = [front.x < 298, front.y > 421];
      expect([back.x < 298, back.y > 421]).toEqual([!left, top]);
    }
  });

  test('without backs take no sheet for them', async () => {
    const deck = ['a', 'b', 'c'].map((name) => card(name, false));
    expect((await read([{ type: 'cards', size: 'A7', cards: deck }])).pages).toHaveLength(1);
  });

  test('keep all their text inside, however much it is', async () => {
    const full: Card = { id: 'full', front: [words('Ord '.repeat(700), 'large')], back: [lines('rad', 90)] };
    const { pages } = await read([{ type: 'cards', size: 'A7', cards: [full] }]);
    expect(pages[0]?.text.match(/Ord/g)).toHaveLength(700);
    expect(pages[1]?.text.match(/rad\d+/g)).toHaveLength(90);
    for (const { x, y, right } of pages[0]?.placed ?? []) {
      expect(x).toBeGreaterThan(20);
      expect(right).toBeLessThan(595 / 2 - 20);
      expect(y).toBeGreaterThan((842 * 3) / 4 + 20);
    }
  });

  test('are read one by one, the back after the front', async () => {
    const { pages } = await readPdf((await write(cards('A6'))).bytes);
    const kinds = pages.map((page) => page.root.inside.map((tag) => tag.kind));
    // Four sections on the fronts; the same four are met again with their backs.
    expect(kinds.slice(0, 2)).toEqual([Array(4).fill('Sect'), Array(4).fill('Sect')]);
  });

  test('follow the text before them on sheets of their own', async () => {
    const { pages } = await read([
      heading(1, 'Så gör ni'),
      { type: 'cards', size: 'A6', cards: [card('a')] },
    ]);
    expect(pages).toHaveLength(3);
    expect(pages[0]?.artifacts).toContain('Sida 1 av 3');
    expect(pages[1]?.text).not.toContain('Sida');
  });
});

describe('an A5 page', () => {
  test('is printed twice on a sheet and read once', async () => {
    const { pages } = await readPdf((await write(note)).bytes);
    const [page = expect.fail()] = pages;
    expect([pages.length, Math.round(page.width), Math.round(page.height)]).toEqual([1, 842, 595]);
    expect(page.text.split('Till dig som kommer på måndag').length - 1).toBe(2);
    expect(allTags(page.root).filter((tag) => tag.kind === 'H1')).toHaveLength(1);
  });

  test('has its copy beside it on every sheet', async () => {
    const { pages } = await read([lines('rad', 60)], { paper: 'A5' });
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const mine = page.placed.filter(({ text }) => text.startsWith('rad'));
      const half = page.width / 2;
      expect(mine.filter(({ x }) => x < half).map(({ text }) => text)).toEqual(
        mine.filter(({ x }) => x > half).map(({ text }) => text),
      );
    }
  });
});

describe('a poster', () => {
  const heightOfType = (page: Page | undefined): number => {
    const [one, other] = [placeOf(page, '1.'), placeOf(page, '2.')];
    return one.y - other.y;
  };

  test('fills its page and no more', async () => {
    const { pages } = await readPdf((await write(poster)).bytes);
    expect(pages.map((page) => [Math.round(page.width), Math.round(page.height)])).toEqual([[842, 1191]]);
    const lowest = Math.min(
      ...(pages[0]?.placed ?? []).filter(({ text }) => text !== poster.footer).map(({ y }) => y),
    );
    expect(lowest).toBeLessThan(1191 / 3);
    expect(pages[0]?.text).not.toContain('Sida');
  });

  test('has smaller type where it says more, the same on all posters of a document', async () => {
    const list = (count: number) =>
      ({
        type: 'list',
        ordered: true,
        items: Array.from({ length: count }, () => ({ text: [{ text: 'En sak till.' }] })),
      }) as const;
    const few = await read([list(3)], { look: 'poster' });
    const many = await read([list(30)], { look: 'poster' });
    const both = await read([list(3), { type: 'page-break' }, list(30)], { look: 'poster' });
    expect(many.pages).toHaveLength(1);
    expect(heightOfType(many.pages[0])).toBeLessThan(heightOfType(few.pages[0]));
    expect(both.pages).toHaveLength(2);
    expect(both.pages[0]?.placed[0]?.right).toBeCloseTo(many.pages[0]?.placed[0]?.right ?? 0, 0);
  });

  test('with too much for one page goes on over the next', async () => {
    const { pages } = await readPdf((await write(documentOf([lines('rad', 90)], { look: 'poster' }))).bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((page) => page.text.match(/rad\d+/g) ?? [])).toHaveLength(90);
  });
});
