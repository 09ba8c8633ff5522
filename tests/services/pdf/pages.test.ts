import { describe, expect, test } from 'vitest';
import { plain, type Block } from '../../../electron/core/documents/blocks.ts';
import { millimetres } from '../../../electron/core/units.ts';
import { allTags, readPdf, tagsOf, type Page } from '../../support/pdf.ts';
import { strange } from './strange.ts';
import { heading, lines, read, words, write } from './write.ts';

/** Pages' words without header and footer. */
const said = (page: Page | undefined): string[] =>
  (page ?? expect.fail()).placed
    .map(({ text }) => text.trim())
    .filter((text) => !/^(Start|Slut|Fot|Sida .*)$/.test(text));

/** Everything stands inside the page's margins. */
const inside = (page: Page, side = 56): void => {
  for (const { text, x, y, right } of page.placed) {
    expect(x, text).toBeGreaterThanOrEqual(side);
    expect(right, text).toBeLessThanOrEqual(page.width - side);
    expect(y, text).toBeGreaterThan(40);
    expect(y, text).toBeLessThan(page.height - 50);
  }
};

/** How many lines of running text a page holds. */
let counted: Promise<number> | undefined;
const fullPage = (): Promise<number> =>
  (counted ??= read([lines('rad', 200)]).then(({ pages }) => said(pages[0]).length));

describe('a page ends', () => {
  test('with two lines of a paragraph at least, and the next begins with two', async () => {
    const full = await fullPage();
    // Room for one line of the second paragraph, then for all but one.
    const cut = async (lead: number, count: number): Promise<number[]> => {
      const { pages } = await read([lines('först', lead), lines('sedan', count)]);
      return pages.map((page) => said(page).filter((text) => text.startsWith('sedan')).length);
    };
    expect(await cut(full - 2, 6)).toEqual([0, 6]);
    expect(await cut(full - 6, 6)).toEqual([4, 2]);
    expect(await cut(full - 3, 3)).toEqual([0, 3]);
  });

  test('never with a heading, nor with a heading and one line', async () => {
    const full = await fullPage();
    for (let spare = 1; spare <= 8; spare += 1) {
      const { pages } = await read([lines('rad', full - spare), heading(2, 'Rubrik'), lines('text', 9)]);
      const page = pages.find((one) => said(one).includes('Rubrik'));
      const after = said(page).slice(said(page).indexOf('Rubrik') + 1);
      expect(after.length, `${spare} lines to spare`).toBeGreaterThanOrEqual(2);
    }
  });

  test('before blocks that stay together', async () => {
    const full = await fullPage();
    const kept: Block = { type: 'together', blocks: [words('a'), lines('b', 6), words('c')] };
    const { pages } = await read([lines('rad', full - 5), kept]);
    expect(said(pages[0])).not.toContain('a');
    expect(said(pages[1])).toEqual(['a', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'c']);
  });

  test('inside blocks that stay together where they are longer than a page, and then at the best place', async () => {
    const inner: Block = { type: 'together', blocks: [words('x'), words('y'), words('z')] };
    const many = Array.from({ length: 26 }, (_, at) => words(`rad ${at}`));
    const { pages } = await read([words('före'), { type: 'together', blocks: [...many, inner, ...many] }]);
    expect(pages.length).toBeGreaterThan(1);
    expect(said(pages[0])[0]).toBe('före');
    const home = pages.filter((page) => said(page).some((text) => ['x', 'y', 'z'].includes(text)));
    expect(home).toHaveLength(1);
  });

  test('between list items, not inside one', async () => {
    const full = await fullPage();
    const text = plain('Ord som fyller raden och lite till. '.repeat(14));
    for (const spare of [2, 3, 4]) {
      const { pages } = await read([
        lines('rad', full - spare),
        { type: 'list', ordered: true, items: [{ text }] },
      ]);
      expect(said(pages[0]).every((line) => line.startsWith('rad'))).toBe(true);
    }
  });

  test('with two items of a list at least, and the next begins with two', async () => {
    const full = await fullPage();
    const items = Array.from({ length: 5 }, (_, at) => ({ text: plain(`punkt ${at}`) }));
    for (let spare = 1; spare <= 7; spare += 1) {
      const { pages } = await read([
        lines('rad', full - spare),
        { type: 'list', ordered: true, items },
        lines('slut', 2),
      ]);
      const counts = pages.map((page) => said(page).filter((text) => text.startsWith('punkt')).length);
      for (const count of counts) expect(count, `${spare} lines to spare: ${counts.join()}`).not.toBe(1);
    }
  });

  test('after a list of one as well as anywhere', async () => {
    const full = await fullPage();
    const alone: Block = { type: 'list', ordered: false, items: [{ text: plain('punkt') }] };
    const { pages } = await read([lines('rad', full - 4), alone, lines('sedan', 8)]);
    expect(said(pages[0])).toContain('punkt');
    expect(said(pages[1])[0]).toMatch(/^sedan/);
  });

  test('never with the words before a list', async () => {
    const full = await fullPage();
    for (let spare = 1; spare <= 6; spare += 1) {
      const { pages } = await read([
        lines('rad', full - spare),
        words('Så här'),
        { type: 'list', ordered: false, items: [{ text: plain('punkt') }] },
      ]);
      const page = said(pages.find((one) => said(one).includes('Så här')));
      expect(page, `${spare} lines to spare`).toContain('punkt');
    }
  });

  test('where the document says so', async () => {
    const { pages } = await read([
      words('ett'),
      { type: 'page-break' },
      { type: 'page-break' },
      words('två'),
      { type: 'page-break' },
    ]);
    expect(pages.map(said)).toEqual([['ett'], ['två']]);
  });
});

describe('a long table', () => {
  const row = (name: string, text: string) => [{ text: plain(name) }, { text: plain(text) }];
  const columns = [
    { title: 'Namn', width: 1 },
    { title: 'Text', width: 3 },
  ];

  test('shows its head on every page, and says it once', async () => {
    const rows = Array.from({ length: 70 }, (_, at) =>
      row(`r${at}`, 'Två rader text i samma cell. '.repeat(4)),
    );
    const { pages } = await read([{ type: 'table', caption: 'Lång', columns, rows }]);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(said(page).slice(0, 2)).toEqual(['Namn', 'Text']);
    expect(pages.map((page) => tagsOf(page, 'TH').filter((tag) => tag.text !== '').length)).toEqual([
      2,
      ...pages.slice(1).map(() => 0),
    ]);
    const names = pages.flatMap((page) => said(page).filter((text) => /^r\d+$/.test(text)));
    expect(names).toEqual(rows.map((_, at) => `r${at}`));
    pages.forEach((page) => inside(page));
  });

  test('breaks a row only where it is taller than a page, and loses nothing of it', async () => {
    const rows = [
      row('kort', 'kort'),
      row('lång', Array.from({ length: 120 }, (_, at) => `nr${at}`).join('\n')),
    ];
    const { pages } = await read([{ type: 'table', caption: 'Hög', columns, rows }]);
    expect(pages.length).toBeGreaterThan(2);
    const numbers = pages.flatMap((page) => said(page).filter((text) => text.startsWith('nr')));
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, at) => `nr${at}`));
    pages.forEach((page) => inside(page));
  });

  test('never leaves its head behind', async () => {
    const full = await fullPage();
    for (let spare = 1; spare <= 6; spare += 1) {
      const { pages } = await read([
        lines('rad', full - spare),
        heading(2, 'Tabell'),
        { type: 'table', caption: 'T', columns, rows: [row('a', 'b')] },
      ]);
      const page = pages.find((one) => said(one).includes('Namn'));
      expect(said(page)).toEqual(expect.arrayContaining(['Tabell', 'Namn', 'a']));
    }
  });
});

describe('nothing is lost or clipped', () => {
  const giant = 'Riksförvaltningsutvecklingsöverenskommelse'.repeat(5);

  test('a word longer than its line is broken, everywhere words can stand', async () => {
    const text = plain(giant);
    const { pages } = await read([
      heading(1, giant),
      words(giant),
      words(giant, 'label'),
      { type: 'list', ordered: false, items: [{ text, aside: giant }] },
      { type: 'list', ordered: false, style: 'inline', items: [{ text, check: true }], writeIn: giant },
      {
        type: 'table',
        caption: giant,
        captionShown: true,
        columns: [{ title: giant, width: 1 }],
        rows: [[{ text }]],
      },
      { type: 'columns', columns: [[words(giant)], [words(giant)], [words(giant)]] },
      { type: 'panel', blocks: [words(giant)] },
      { type: 'bars', alt: 'x', bars: [{ label: giant, value: 3 }] },
    ]);
    pages.forEach((page) => inside(page));
    const all = pages.flatMap((page) => page.text.replace(/\s/g, '')).join('');
    // Heading, paragraph, item, its aside, choice, line to write on, caption, column, cell, three columns, panel, bar.
    expect(all.split(giant).length - 1).toBeGreaterThanOrEqual(10);
  });

  test('a header too long for its line ends in an ellipsis', async () => {
    const { pages } = await read([words('x')], { header: { start: 'Lång '.repeat(60), end: 'Slut' } });
    expect(pages[0]?.artifacts).toContain('…');
    pages.forEach((page) => inside(page));
  });

  test('soft hyphens show only where a line ends', async () => {
    const texts: string[] = [];
    for (let count = 17; count <= 24; count += 1) {
      const word = 'sam\u00adtals\u00adled\u00adar\u00adna';
      const { pages } = await read([words(`över\u00adens ${'ord '.repeat(count)}${word} är här`)]);
      pages.forEach((page) => inside(page));
      texts.push(pages[0]?.text ?? '');
    }
    for (const text of texts)
      expect(text).toMatch(/överens\s(ord\s)+sam(-\n)?tals(-\n)?led(-\n)?ar(-\n)?na\sär\shär/);
    expect(texts.filter((text) => text.includes('-\n')).length).toBeGreaterThan(1);
  });

  test('columns taller than a page, and panels, go on over pages', async () => {
    const tall = Array.from({ length: 60 }, (_, at) => words(`rad ${at}`));
    const { pages } = await read([
      { type: 'columns', columns: [tall, [words('andra')]] },
      { type: 'panel', blocks: tall },
    ]);
    expect(pages.flatMap(said).filter((text) => text === 'rad 59')).toHaveLength(2);
    expect(pages.flatMap(said)).toContain('andra');
    pages.forEach((page) => inside(page));
  });

  test('a box taller than the page is as tall as the page', async () => {
    const { pages } = await read([{ type: 'box', height: millimetres(900), alt: 'Rita' }, words('efter')]);
    expect(pages.map(said)).toEqual([[], ['efter']]);
  });

  test('nothing strange makes it fail or write outside the page', async () => {
    const { pages } = await readPdf((await write(strange)).bytes);
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page) => inside(page));
  });

  test('a table without rows is still a table with a header row', async () => {
    const { pages } = await read([
      { type: 'table', caption: 'Tom', columns: [{ title: 'Vad', width: 1 }], rows: [] },
    ]);
    // A THead needs a TBody beside it.
    const kinds = allTags(tagsOf(pages[0] ?? expect.fail(), 'Table')[0] ?? expect.fail()).map(
      (tag) => tag.kind,
    );
    expect(kinds).toEqual(['Table', 'TR', 'TH']);
  });
});
