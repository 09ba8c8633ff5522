/** Documents that go on over pages: a guide, chapters by the number, and a summary with all its appendices. */
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Block, Document } from '../../../electron/core/documents/blocks.ts';
import { base, cell, h1, h2, h3, p } from './sample-parts.ts';
import { summary } from './samples-paper.ts';

export const guide: Document = {
  ...base,
  title: 'Handledning: Produktiva relationer',
  header: { start: 'Produktiva relationer · Handledning', end: '22 november 2026' },
  blocks: [
    h1('Incheckning: hur är det i dag?'),
    p('Alla hörs i början. Då är det lättare att säga något svårt senare.', 'lead'),
    h2('Så gör du', '8.10–8.30'),
    p('Gör', 'label'),
    {
      type: 'list',
      ordered: true,
      items: [
        {
          text: plain('Ställ stolarna i ring, utan bord. Lägg korten med bilden uppåt på golvet.'),
          aside: '5 min',
        },
        {
          text: plain(
            'Låt var och en välja ett kort. Den som inte vill välja säger pass, och det är helt i sin ordning.',
          ),
          aside: '3 min',
        },
        {
          text: plain('Gå laget runt:'),
          aside: '12 min',
          items: [
            { text: plain('Namn och hur länge du har varit här') },
            {
              text: plain('Varför du valde just det kortet'),
              items: [{ text: plain('högst en minut var') }, { text: plain('inga frågor ännu') }],
            },
          ],
        },
      ],
    },
    p('Säg', 'label'),
    p(
      'I dag ska vi prata om hur vi har det tillsammans när det är bråttom. Ingen behöver berätta mer än hon vill. Det som sägs om en person stannar här; det vi kommer överens om skriver vi upp och tar med oss härifrån.',
      'say',
    ),
    p('Fråga', 'label'),
    {
      type: 'list',
      ordered: false,
      items: [
        { text: plain('Vad på kortet liknar din vecka?') },
        { text: plain('När fungerade det som bäst mellan er senast, och vad gjorde ni då?') },
        {
          text: [
            { text: 'Om det blir tyst: ' },
            { text: 'vänta tio andetag', emphasis: true },
            { text: ' innan du säger något. Fråga sedan ' },
            { text: 'en', strong: true },
            { text: ' person, inte alla.' },
          ],
        },
      ],
    },
    p('Packa', 'label'),
    {
      type: 'list',
      ordered: false,
      items: [
        { text: plain('24 bildkort'), check: true },
        { text: plain('Penna och lappar till alla'), check: true },
        {
          text: plain('Blädderblock med dagens frågor, skrivna i förväg så att de syns från sista raden'),
          check: true,
        },
      ],
    },
    h3('Fallgropar'),
    p(
      'Någon berättar länge. Tacka, säg att det är viktigt, och lova en plats för det senare: ”Jag skriver upp det på parkeringen.”',
    ),
    {
      type: 'paragraph',
      text: [
        { text: 'Ordet ' },
        { text: 'debrief', lang: 'en', emphasis: true },
        { text: ' betyder här att gruppen ser tillbaka en stund tillsammans.' },
      ],
    },
    { type: 'heading', level: 4, text: plain('Om tiden är knapp') },
    p('Hoppa över korten och gå laget runt med ett ord var. Det tar fyra minuter med fjorton deltagare.'),
    h2('Så blev det', '8.30'),
    {
      type: 'bars',
      alt: 'Hur det är i dag: bra 8, som vanligt 5, tungt 1, vill inte säga 0.',
      bars: [
        { label: 'Bra', value: 8 },
        { label: 'Som vanligt', value: 5 },
        { label: 'Tungt', value: 1 },
        { label: 'Vill inte säga', value: 0 },
      ],
    },
    p('Åtta av fjorton säger att det är bra i dag.', 'small'),
  ],
};

const sentence =
  'Vi bestämde att överlämningen börjar i tid och att den som lämnar över berättar vad som har hänt, vad som väntar och vad hon själv är osäker på. ';

/** Chapters with text, lists and tables; about `chapters` × 1.25 pages. */
export const long = (chapters: number): Document => ({
  ...base,
  title: `Alla anteckningar i ${chapters} kapitel`,
  blocks: [
    h1('Alla anteckningar'),
    ...Array.from({ length: chapters }, (_, at): Block[] => [
      h2(`Kapitel ${at + 1}: det vi talade om`, `8.${10 + (at % 50)}`),
      ...Array.from({ length: 3 }, (__, row) => p(`${row + 1}. ${sentence.repeat(2 + ((at + row) % 4))}`)),
      {
        type: 'list',
        ordered: at % 2 === 0,
        items: Array.from({ length: 5 }, (__, row) => ({
          text: plain(`${sentence}(${at}.${row})`),
          aside: `${row + 2} min`,
        })),
      },
      {
        type: 'table',
        caption: `Åtgärder i kapitel ${at + 1}`,
        columns: [
          { title: 'Vad', width: 4 },
          { title: 'Vem', width: 2 },
          { title: 'Klart', width: 1 },
        ],
        rows: Array.from({ length: 6 }, (__, row) => [
          cell(sentence.slice(0, 40 + row * 12)),
          cell('Samordnaren'),
          cell(`${row + 1} dec`),
        ]),
      },
      p(sentence.repeat(3), 'say'),
    ]).flat(),
  ],
});

/** The summary with its appendices, as long as a real one gets. */
export const longSummary: Document = {
  ...summary,
  blocks: [...summary.blocks, { type: 'page-break' }, ...long(9).blocks.slice(1)],
};
