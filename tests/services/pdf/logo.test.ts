/** A publisher's logo on paper: over the first page, read by its name, and nothing moves for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from '../../../electron/services/kits/read-picture.ts';
import { readPdf, tagsOf } from '../../support/pdf.ts';
import { project } from '../../support/project.ts';
import { documentOf, lines, write } from './write.ts';

const pictures = ['logo.png', 'logo.jpg'].map((name) => {
  const looked = readPicture(readFileSync(join(project, 'tests/fixtures/pictures', name)), 2000);
  return typeof looked === 'string' ? expect.fail(looked) : looked.picture;
});

test.each(pictures.flatMap((picture) => (['A3', 'A4', 'A5'] as const).map((paper) => ({ picture, paper }))))(
  'a $picture.mimeType stands on the first page of an $paper alone, and nothing moves for it',
  async ({ picture, paper }) => {
    const plain = documentOf([lines('rad', 90)], { paper });
    const document = { ...plain, logo: { picture, alt: 'Ale kommun' } };
    const { bytes, pages: count } = await write(document);
    expect(count).toBe((await write(plain)).pages);
    expect(Buffer.compare(bytes, (await write(document)).bytes)).toBe(0);
    const { pages } = await readPdf(bytes);
    expect(pages.map((page) => tagsOf(page, 'Figure').map(({ alt }) => alt))).toEqual(
      pages.map((_, at) => (at === 0 ? ['Ale kommun'] : [])),
    );
  },
);

test('a poster has it too', async () => {
  const [picture = expect.fail()] = pictures;
  const { bytes } = await write(
    documentOf([lines('rad', 4)], { look: 'poster', logo: { picture, alt: 'Ale kommun' } }),
  );
  const { pages } = await readPdf(bytes);
  expect(tagsOf(pages[0] ?? expect.fail(), 'Figure')).toHaveLength(1);
});
