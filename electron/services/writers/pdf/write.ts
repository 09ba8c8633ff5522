/** A document as a PDF: tagged after PDF/UA-1, fonts embedded, the same bytes for the same document. */
import type { Block, Cards, Document } from '../../../core/documents/blocks.ts';
import { cardSheets } from './card-sheets.ts';
import { startEngine, type Engine } from './engine.ts';
import { fontFile, Fonts } from './fonts.ts';
import { geometryOf } from './geometry.ts';
import { root } from './part.ts';
import { Pen } from './pen.ts';
import { posterSheets } from './poster-sheets.ts';
import type { Desk, Sheet } from './sheet.ts';
import { textSheets } from './text-sheets.ts';
import { describe } from './xmp.ts';

const product = 'Samspråk';

export type Written = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that the typeface lacks, each once; a □ stands in their place. */
  readonly missing: readonly string[];
};

/** Stretches of running text and the cards between them. */
const stretches = (blocks: readonly Block[]): (readonly Block[] | Cards)[] => {
  const found: (Block[] | Cards)[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.type === 'cards') found.push(block);
    else if (Array.isArray(last)) last.push(block);
    else found.push([block]);
  }
  return found;
};

const sheetsOf = (desk: Desk): Sheet[] =>
  stretches(desk.document.blocks).flatMap((stretch) => {
    if ('type' in stretch) return cardSheets(stretch, desk, root);
    if (desk.document.look === 'poster') return posterSheets(stretch, desk, root);
    return textSheets(stretch, desk, root, desk.geometry.scale);
  });

const collected = (engine: Engine): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    engine
      .on('data', (chunk) => chunks.push(chunk))
      .on('error', reject)
      .on('end', () => {
        const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
        let offset = 0;
        for (const chunk of chunks) {
          bytes.set(chunk, offset);
          offset += chunk.length;
        }
        resolve(bytes);
      });
  });

/** `fonts` is the folder of the typefaces; see fonts.ts. Rejects where one of them cannot be read. */
export const writePdf = async (
  document: Document,
  { fonts: folder }: { fonts: string },
): Promise<Written> => {
  const engine = startEngine({
    lang: document.lang,
    font: fontFile(folder, 'Regular'),
    info: {
      Title: document.title,
      ...(document.author === '' ? {} : { Author: document.author }),
      Creator: product,
      Producer: product,
      CreationDate: new Date(document.at),
    },
  });
  engine._addInfo = () => engine.appendXML(describe(document, product));
  const bytes = collected(engine);
  const fonts = new Fonts(engine, folder);
  const pen = new Pen(engine);
  const geometry = geometryOf(document);
  const sheets = sheetsOf({ document, geometry, fonts, levels: { last: 0 } });
  // A document without blocks is still a page.
  const blank: Sheet = { width: geometry.width, height: geometry.height, draw: () => undefined };
  const printed = sheets.length > 0 ? sheets : [blank];
  pen.element(root);
  printed.forEach((sheet, at) => {
    pen.page(sheet.width, sheet.height);
    sheet.draw(pen, { page: at + 1, pages: printed.length });
  });
  engine.end();
  return { bytes: await bytes, pages: printed.length, missing: fonts.missing };
};
