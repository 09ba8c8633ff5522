/** A document of everything that is empty, too long, too deep or unknown to the typeface. */
import { plain, type Block, type Document, type ListItem } from '../../../electron/core/documents/blocks.ts';
import { documentOf, words } from './write.ts';

const giant = 'Riksförvaltningsutvecklingsöverenskommelse'.repeat(5);
const deep = (levels: number): ListItem => ({
  text: plain(`nivå ${levels}`),
  ...(levels > 0 ? { items: [deep(levels - 1)] } : {}),
});
const column = (title: string) => ({ title, width: 1 });

const blocks: Block[] = [
  { type: 'heading', level: 3, text: plain(giant), aside: '9.00' },
  words(giant, 'label'),
  words(''),
  words('ett\n\ntvå\n', 'say'),
  words('🎉 谢'),
  { type: 'list', ordered: true, items: [{ text: plain(''), check: true }, deep(6)] },
  { type: 'list', ordered: false, items: [] },
  { type: 'list', ordered: false, style: 'inline', items: [{ text: plain('Ja'), check: true }], writeIn: '' },
  { type: 'table', caption: 'Utan rader', columns: [column(''), column('b')], rows: [] },
  {
    type: 'table',
    caption: 'Höga rader',
    columns: [column('a'), { ...column('b'), align: 'end' }],
    rows: Array.from({ length: 9 }, (_, at) => [
      { text: plain('ord '.repeat(at * 90)) },
      { text: plain(`${at}`) },
    ]),
  },
  {
    type: 'panel',
    blocks: [
      { type: 'panel', blocks: [words('inre'), { type: 'write-in', lines: 2 }] },
      {
        type: 'columns',
        columns: [
          [{ type: 'list', ordered: false, items: [{ text: plain('i kolumn') }] }],
          [{ type: 'table', caption: 'Liten', columns: [column('k')], rows: [[{ text: plain('v') }]] }],
        ],
      },
    ],
  },
  {
    type: 'panel',
    blocks: Array.from({ length: 70 }, (_, at) => words(`rad ${at}`, at % 9 === 0 ? 'say' : undefined)),
  },
  {
    type: 'bars',
    alt: 'Många',
    bars: Array.from({ length: 60 }, (_, at) => ({ label: `Etikett ${at}`, value: at })),
  },
  { type: 'panel', blocks: [] },
  { type: 'columns', columns: [] },
  { type: 'bars', alt: 'Inga', bars: [] },
  { type: 'write-in', lines: 0 },
  { type: 'cards', size: 'A7', cards: [] },
  {
    type: 'paragraph',
    text: [{ text: 'a', lang: 'en' }, { text: 'b', soft: true, emphasis: true }, { text: '' }],
  },
];

export const strange: Document = documentOf(blocks, { title: 'Allt & <mer>' });
