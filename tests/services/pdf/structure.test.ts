import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../electron/core/documents/blocks.ts';
import { millimetres } from '../../../electron/core/units.ts';
import { allTags, contentOf, readPdf, tagsOf } from '../../support/pdf.ts';
import { summary } from './samples-paper.ts';
import { samples } from './samples.ts';
import { strange } from './strange.ts';
import { documentOf, heading, read, words, write } from './write.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a written document', () => {
  test('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([write(summary), write(summary)]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('says what it is: title, author, language and time of what it is about', async () => {
    const { bytes } = await write(summary);
    const { info } = await readPdf(bytes);
    expect(info).toMatchObject({
      Title: summary.title,
      Author: summary.author,
      Language: 'sv',
      CreationDate: 'D:20261122110000Z',
      Marked: true,
    });
    const file = raw(bytes);
    expect(file).toContain('&lt;&amp; mer&gt;</rdf:li>');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('/DisplayDocTitle true');
  });

  test('has every heading as a bookmark under its larger one', async () => {
    const { bookmarks } = await read([heading(1, 'A'), heading(2, 'B'), heading(3, 'C'), heading(2, 'D')]);
    expect(bookmarks).toEqual([
      {
        title: 'A',
        inside: [
          { title: 'B', inside: [{ title: 'C', inside: [] }] },
          { title: 'D', inside: [] },
        ],
      },
    ]);
  });

  test('tags headings without skipping a level, whatever the blocks say', async () => {
    const { pages } = await read([heading(2, 'A'), heading(4, 'B'), heading(1, 'C'), heading(3, 'D')]);
    const kinds = allTags(pages[0]?.root ?? expect.fail()).map((tag) => tag.kind);
    expect(kinds.filter((kind) => kind.startsWith('H'))).toEqual(['H1', 'H2', 'H1', 'H2']);
  });

  test('leaves headers, footers and page numbers to the eye', async () => {
    const { pages } = await read([words('Orden')]);
    expect(pages[0]?.artifacts).toMatch(/Start[^]*Slut[^]*Fot[^]*Sida 1 av 1/);
    expect(pages[0]?.artifacts).not.toContain('Orden');
  });

  test('is one element for a paragraph, however many lines and styles it has', async () => {
    const { pages } = await read([
      {
        type: 'paragraph',
        text: [{ text: 'Ett ' }, { text: 'två', strong: true }, { text: ' tre. '.repeat(80) }],
      },
    ]);
    const page = pages[0] ?? expect.fail();
    expect(tagsOf(page, 'P')).toHaveLength(1);
    expect(tagsOf(page, 'P')[0]?.text).toMatch(/^Ett två tre\. tre\./);
  });

  test('holds what is said in one go in one part, beside one bar', async () => {
    const { pages } = await read([
      words('Ett', 'say'),
      words('Två', 'say'),
      words('Mellan'),
      words('Tre', 'say'),
    ]);
    const spoken = tagsOf(pages[0] ?? expect.fail(), 'Div');
    expect(spoken.map((tag) => tag.inside.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
      ['P Ett', 'P Två'],
      ['P Tre'],
    ]);
  });

  test('reads a label as it is written, though it is shown in capitals', async () => {
    const { bytes } = await write(documentOf([words('Säg', 'label')]));
    const { pages } = await readPdf(bytes);
    expect(pages[0]?.text).toContain('SÄG');
    // "Säg" in UTF-16, as the replacement for what is drawn.
    expect(contentOf(bytes)).toContain('/ActualText (\xfe\xff\0S\0\xe4\0g)');
  });

  test('marks words in another language', async () => {
    const { bytes } = await write(
      documentOf([{ type: 'paragraph', text: [{ text: 'Ordet ' }, { text: 'debrief', lang: 'en' }] }]),
    );
    expect(contentOf(bytes)).toContain('/Lang (en)');
  });
});

describe('lists', () => {
  test('are nested inside the item they belong to', async () => {
    const { pages } = await read([
      {
        type: 'list',
        ordered: true,
        items: [{ text: plain('Yttre'), items: [{ text: plain('Inre') }] }, { text: plain('Nästa') }],
      },
    ]);
    const list = tagsOf(pages[0] ?? expect.fail(), 'L')[0] ?? expect.fail();
    expect(list.inside.map((item) => item.inside.map((tag) => `${tag.kind} ${tag.text}`))).toEqual([
      ['Lbl 1.', 'LBody Yttre'],
      ['Lbl 2.', 'LBody Nästa'],
    ]);
    const inner = list.inside[0]?.inside[1]?.inside[0] ?? expect.fail();
    expect(allTags(inner).map((tag) => tag.kind)).toEqual(['L', 'LI', 'Lbl', 'LBody']);
    expect(inner.inside[0]?.inside[1]?.text).toBe('Inre');
  });

  test('name their boxes to tick', async () => {
    const { pages } = await read([
      {
        type: 'list',
        ordered: false,
        style: 'inline',
        writeIn: 'därför att',
        items: [{ text: plain('Ja'), check: true }],
      },
    ]);
    const page = pages[0] ?? expect.fail();
    expect(tagsOf(page, 'Lbl')[0]?.alt).toBe('☐');
    expect(tagsOf(page, 'LBody')[0]?.text).toBe('Ja');
    expect(tagsOf(page, 'P')[0]?.text).toBe('därför att');
  });
});

describe('tables', () => {
  const table = {
    type: 'table',
    caption: 'Åtgärder',
    columns: [
      { title: 'Vad', width: 2 },
      { title: 'Vem', width: 1 },
    ],
    rows: [[{ text: plain('Lista') }, { text: plain('') }]],
    rowHeaders: true,
  } as const;

  test('have a head, headers with a scope and a place for every cell', async () => {
    const { bytes } = await write(documentOf([table]));
    const { pages } = await readPdf(bytes);
    const [head, body] = tagsOf(pages[0] ?? expect.fail(), 'Table')[0]?.inside ?? [];
    expect(head?.kind).toBe('THead');
    expect(head?.inside[0]?.inside.map((tag) => `${tag.kind} ${tag.text}`)).toEqual(['TH Vad', 'TH Vem']);
    expect(body?.inside[0]?.inside.map((tag) => `${tag.kind} ${tag.text}`)).toEqual(['TH Lista', 'TD ']);
    expect(raw(bytes).match(/\/Scope \/\w+/g)).toEqual(['/Scope /Column', '/Scope /Column', '/Scope /Row']);
  });

  test('say what they are, in a summary where the caption is not shown', async () => {
    const hidden = await write(documentOf([table]));
    expect(raw(hidden.bytes)).toContain('/Summary');
    const { pages } = await read([{ ...table, captionShown: true }]);
    expect(tagsOf(pages[0] ?? expect.fail(), 'Caption')[0]?.text).toBe('Åtgärder');
  });
});

test('figures are read by their description, and an empty frame without one is passed over', async () => {
  const { pages } = await read([
    {
      type: 'bars',
      alt: 'Ja 3, nej 1',
      bars: [
        { label: 'Ja', value: 3 },
        { label: 'Nej', value: 1 },
      ],
    },
    { type: 'box', height: millimetres(20), alt: 'Rita här' },
    { type: 'box', height: millimetres(20) },
  ]);
  expect(tagsOf(pages[0] ?? expect.fail(), 'Figure').map((tag) => tag.alt)).toEqual([
    'Ja 3, nej 1',
    'Rita här',
  ]);
});

test('a character that the typeface lacks is seen as a box, and told of', async () => {
  const { bytes, missing } = await write(documentOf([words('Tack 🎉 och 谢谢 – åäö')]));
  expect(missing).toEqual(['🎉', '谢']);
  const { pages } = await readPdf(bytes);
  expect(pages[0]?.text).toContain('Tack □ och □□ – åäö');
});

test('a document without blocks is still a page', async () => {
  expect((await read([])).pages).toHaveLength(1);
});

describe.skipIf(!has('qpdf') || !has('pdffonts'))('as other programs see it', () => {
  test.each(Object.entries({ ...samples, strange }))('%s is a sound file', async (_, document) => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    const file = join(folder, 'sample.pdf');
    writeFileSync(file, (await write(document)).bytes);
    const check = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    const fontsIn = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout.trim().split('\n').slice(2);
    rmSync(folder, { recursive: true });
    expect(check.stdout).toContain('No syntax or stream encoding errors found');
    expect(check.status).toBe(0);
    expect(fontsIn.length).toBeGreaterThan(0);
    // Embedded, subset, with a way back to the text.
    for (const line of fontsIn) expect(line).toMatch(/SourceSans3-\w+ .*yes yes yes/);
  });
});
