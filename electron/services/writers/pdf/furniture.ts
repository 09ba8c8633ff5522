/** The running header and footer of a page, with their hairlines; and the logo over the first one. */
import type { Document } from '../../../core/documents/blocks.ts';
import type { Fonts } from './fonts.ts';
import { footLead, type Geometry } from './geometry.ts';
import { inside, root } from './part.ts';
import type { Pen } from './pen.ts';
import { baselineOf, wordsIn, type Words } from './setting.ts';
import { colours, type TextStyle } from './theme.ts';

export type PageNumber = { readonly page: number; readonly pages: number };

const label = (document: Document, { page, pages }: PageNumber): string =>
  (document.pageLabel ?? '{page} / {pages}')
    .replace('{page}', String(page))
    .replace('{pages}', String(pages));

/** Words that must stay on one line and inside their room; what does not fit ends in an ellipsis. */
const fitted = (text: string, style: TextStyle, room: number, fonts: Fonts): Words => {
  const whole = wordsIn(text, style, { fonts });
  if (whole.width <= room) return whole;
  const letters = Array.from(whole.text);
  let words = whole;
  while (words.width > room && letters.length > 0) {
    letters.pop();
    words = wordsIn(`${letters.join('').trimEnd()}…`, style, { fonts });
  }
  return words;
};

const drawLogo = (pen: Pen, { picture, alt }: NonNullable<Document['logo']>, geometry: Geometry): void => {
  const { top, width: most, height: highest } = geometry.logo;
  const by = Math.min(most / picture.width, highest / picture.height);
  const [width, height] = [picture.width * by, picture.height * by];
  const x = geometry.width - geometry.side - width;
  pen.mark(inside(root, 'Figure', { alt }), () => pen.image(picture, x, top, width, height));
};

export const drawFurniture = (
  pen: Pen,
  document: Document,
  geometry: Geometry,
  number: PageNumber,
  fonts: Fonts,
): void => {
  if (document.logo && number.page === 1) drawLogo(pen, document.logo, geometry);
  const { width, side, top, bottom, small } = geometry;
  const poster = document.look === 'poster';
  const style: TextStyle = { face: 'Regular', size: small, leading: small * 1.42, colour: colours.soft };
  const [left, right] = [side, width - side];
  const hairline = { width: 0.6, colour: colours.hairline };
  const pair = (start: string, end: string, y: number): void => {
    const after = wordsIn(end, style, { fonts });
    const before = fitted(start, style, right - left - after.width - small * 2, fonts);
    const baseline = y + baselineOf(style);
    if (before.text !== '') pen.text(before.text, left, baseline, style);
    if (after.text !== '') pen.text(after.text, right - after.width, baseline, style);
  };
  pen.artifact('Pagination', () => {
    const { start, end } = document.header;
    if (!poster && (start !== '' || end !== '')) {
      pair(start, end, top);
      const y = top + style.leading + footLead;
      pen.rule(left, y, right, y, hairline);
    }
    // Posters hang on a wall: no page numbers there, only where they come from.
    if (poster && document.footer === '') return;
    const y = bottom - style.leading - footLead;
    if (!poster) pen.rule(left, y, right, y, hairline);
    pair(document.footer, poster ? '' : label(document, number), bottom - style.leading);
  });
};
