/** Reads a PDF back as a screen reader would meet it, with another program than the one that wrote it. */
import { inflateSync } from 'node:zlib';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A word or run of words where it stands; points, from the page's lower left corner. */
export type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
};
/** An element of the structure: its kind, what it says on this page, and what is inside it. */
export type Tag = {
  readonly kind: string;
  readonly text: string;
  readonly alt?: string;
  readonly inside: readonly Tag[];
};
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly root: Tag;
  readonly placed: readonly Placed[];
  /** Everything on the page, with headers and footers. */
  readonly text: string;
  /** Only what is passed over by screen readers. */
  readonly artifacts: string;
};
type Bookmark = { readonly title: string; readonly inside: readonly Bookmark[] };
export type Read = {
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
};

// What pdfjs hands out, as far as it is looked at here.
type Mark = { readonly type: string; readonly tag?: string; readonly id?: string | null };
type Run = {
  readonly type?: undefined;
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly [number, number, number, number, number, number];
  readonly width: number;
};
type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

const readPage = async (page: PDFPageProxy): Promise<Page> => {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = page.view;
  const said = new Map<string, string>();
  const placed: Placed[] = [];
  const open: { tag: string; id: string | null }[] = [];
  let [text, artifacts] = ['', ''];
  for (const item of content.items as unknown as readonly (Mark | Run)[]) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push({ tag: item.tag ?? '', id: item.id ?? null });
    else {
      const words = item.str + (item.hasEOL ? '\n' : '');
      text += words;
      if (open.some(({ tag }) => tag === 'Artifact')) artifacts += words;
      const id = open.findLast((mark) => mark.id !== null)?.id;
      if (id) said.set(id, (said.get(id) ?? '') + words);
      const [x, y] = [item.transform[4], item.transform[5]];
      if (item.str.trim() !== '') placed.push({ text: item.str, x, y, right: x + item.width });
    }
  }
  const tagOf = (node: Node): Tag => {
    const children = node.children ?? [];
    const own = children.filter((child) => child.type === 'content');
    return {
      kind: node.role ?? '',
      text: own
        .map((child) => said.get(child.id ?? '') ?? '')
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
      ...(node.alt === undefined ? {} : { alt: node.alt }),
      inside: children.filter((child) => child.role !== undefined).map(tagOf),
    };
  };
  const tree = (await page.getStructTree()) as Node | null;
  const root = tree?.children?.[0] ? tagOf(tree.children[0]) : { kind: 'none', text: '', inside: [] };
  return { width: x2 - x1, height: y2 - y1, root, placed, text, artifacts };
};

type Outline = readonly { readonly title: string; readonly items: Outline }[];
const readBookmarks = (items: Outline | null): Bookmark[] =>
  (items ?? []).map((item) => ({ title: item.title, inside: readBookmarks(item.items) }));

export const readPdf = async (bytes: Uint8Array): Promise<Read> => {
  // pdfjs takes the bytes for itself.
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: Page[] = [];
  for (let at = 1; at <= document.numPages; at += 1) pages.push(await readPage(await document.getPage(at)));
  const bookmarks = readBookmarks(await document.getOutline());
  const described = (await document.getMetadata()).info as Record<string, unknown>;
  const info = { ...described, ...(await document.getMarkInfo()) };
  await task.destroy();
  return { pages, bookmarks, info };
};

/** Every element from `tag` inwards, in reading order. */
export const allTags = (tag: Tag): Tag[] => [tag, ...tag.inside.flatMap(allTags)];
export const tagsOf = (page: Page, kind: string): Tag[] =>
  allTags(page.root).filter((tag) => tag.kind === kind);

/** Every compressed stream of the file, among them what draws its pages, as Latin-1. */
export const contentOf = (bytes: Uint8Array): string =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/FlateDecode\s*>>\s*stream\n([^]*?)\nendstream/g),
  ]
    .map(([, stream]) => inflateSync(Buffer.from(stream ?? '', 'latin1')).toString('latin1'))
    .join('\n');
