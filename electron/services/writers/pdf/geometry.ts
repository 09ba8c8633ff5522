/** The measures of a page, in points. */
import type { Document } from '../../../core/documents/blocks.ts';
import { mm } from './theme.ts';

export type Geometry = {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  /** Top edge of the running header's text, and bottom edge of the footer's. */
  readonly top: number;
  readonly bottom: number;
  /** Size of their text. */
  readonly small: number;
  /** Where a logo may stand, from the right edge of the text. */
  readonly logo: { readonly top: number; readonly width: number; readonly height: number };
  /** Where content may stand. */
  readonly content: { readonly top: number; readonly bottom: number };
  /** How much larger than on A4 the type is. */
  readonly scale: number;
};

/** Half an A4 sheet, so that two fit on one. */
const sheets = { A3: [297, 420], A4: [210, 297], A5: [148.5, 210] } as const;
const margins = {
  A3: { side: 26, top: 24, bottom: 20 },
  A4: { side: 20, top: 20, bottom: 16 },
  A5: { side: 14, top: 12, bottom: 10 },
} as const;
const posterMargins = {
  A3: { side: 34, top: 38, bottom: 20 },
  A4: { side: 24, top: 26, bottom: 14 },
  A5: { side: 16, top: 18, bottom: 10 },
} as const;

export const footLead = 3 * mm;

export const geometryOf = (document: Document): Geometry => {
  const { paper, look, header, footer } = document;
  const [width, height] = sheets[paper];
  const margin = (look === 'poster' ? posterMargins : margins)[paper];
  const small = look === 'poster' && paper === 'A3' ? 12 : paper === 'A5' ? 8 : 8.5;
  const line = small * 1.42;
  const headed = look !== 'poster' && (header.start !== '' || header.end !== '');
  const footed = look !== 'poster' || footer !== '';
  const scale = paper === 'A3' ? 1.3 : paper === 'A5' ? 0.95 : 1;
  const [top, bottom] = [margin.top * mm, height * mm - margin.bottom * mm];
  return {
    width: width * mm,
    height: height * mm,
    side: margin.side * mm,
    top,
    bottom,
    small,
    // Printers leave the outermost millimetres white.
    logo: { top: 0.4 * top, width: 60 * mm * scale, height: 0.5 * top },
    content: {
      top: headed ? top + line + (paper === 'A5' ? 9 : 11) * mm : top,
      bottom: footed ? bottom - line - footLead - 5 * mm : bottom,
    },
    scale,
  };
};
