/** Documents like those that the app lays out, to write and to look at. Invented workplaces, no people. */
import { plain, type Block, type Card, type Document } from '../../../electron/core/documents/blocks.ts';
import { millimetres } from '../../../electron/core/units.ts';

const base = {
  lang: 'sv',
  paper: 'A4',
  header: { start: 'Hemtjänst norr · 22 november 2026 · kl. 8.00–12.00', end: 'Gruppens exemplar' },
  footer: 'Material: Produktiva relationer 1.0.0',
  pageLabel: 'Sida {page} av {pages}',
  author: 'Hemtjänst norr',
  at: Date.UTC(2026, 10, 22, 11),
} as const satisfies Partial<Document>;

const h1 = (text: string): Block => ({ type: 'heading', level: 1, text: plain(text) });
const h2 = (text: string, aside?: string): Block => ({
  type: 'heading',
  level: 2,
  text: plain(text),
  ...(aside === undefined ? {} : { aside }),
});
const h3 = (text: string): Block => ({ type: 'heading', level: 3, text: plain(text) });
type Style = 'lead' | 'say' | 'small' | 'label' | 'large';
const p = (text: string, style?: Style): Block =>
  style ? { type: 'paragraph', text: plain(text), style } : { type: 'paragraph', text: plain(text) };
const cell = (text: string) => ({ text: plain(text) });

const summaryBlocks: Block[] = [
  h1('Produktiva relationer: det här kom vi fram till'),
  p('Läst upp och godkänt i rummet. 14 deltagare, samtalsledare från HR.', 'lead'),
  h2('Vi är överens om'),
  {
    type: 'list',
    ordered: true,
    style: 'large',
    items: [
      { text: plain('Vi frågar innan vi säger nej.') },
      { text: plain('Överlämningen får ta tio minuter, och den börjar i tid.') },
      { text: plain('Den som är ny får en namngiven kollega de första fyra veckorna.') },
    ],
  },
  h2('Vi gör'),
  {
    type: 'table',
    caption: 'Åtgärder med ansvarig och datum',
    columns: [
      { title: 'Vad', width: 97 },
      { title: 'Vem', width: 27 },
      { title: 'Klart', width: 23 },
      { title: 'Vi stämmer av', width: 23 },
    ],
    rows: [
      ['Prova tio minuters överlämning vid skiftbyte', 'Samordnaren', 'tis 15 dec', 'APT 14 jan'].map(cell),
      ['Lista med kolleger som vill ta emot nya', 'Teamledarna', 'fre 4 dec', 'APT 10 dec'].map(cell),
      [
        {
          text: [
            { text: 'Belysning vid cykelförrådet ' },
            { text: 'arbetsmiljö, arbetsgivarens ansvar', soft: true },
          ],
        },
        ...['Enhetschefen', 'mån 30 nov', 'skyddsrond'].map(cell),
      ],
    ],
    rowHeaders: true,
  },
  h2('Vi lyfter'),
  {
    type: 'panel',
    blocks: [
      {
        type: 'paragraph',
        text: [
          { text: 'Får vi äga schemat för helgerna? ' },
          { text: 'Till enhetschefen, svar senast fredag 4 december', soft: true },
        ],
      },
      {
        type: 'list',
        ordered: false,
        style: 'inline',
        items: ['Ja', 'Nej', 'Senare'].map((text) => ({ text: plain(text), check: true })),
        writeIn: 'därför att',
      },
    ],
  },
  h2('Så följer vi upp'),
  {
    type: 'columns',
    columns: [
      [
        p('Första pulsen', 'label'),
        { type: 'paragraph', style: 'large', text: [{ text: 'ons 20 jan', strong: true }] },
      ],
      [
        p('Sedan', 'label'),
        { type: 'paragraph', style: 'large', text: [{ text: '24 mars · 26 maj · 22 sept', strong: true }] },
      ],
      [p('Så gör vi', 'label'), p('15–20 minuter, på APT')],
    ],
  },
];

export const summary: Document = {
  ...base,
  title: 'Produktiva relationer: det här kom vi fram till <& mer>',
  blocks: summaryBlocks,
};

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

export const worksheet: Document = {
  ...base,
  title: 'Arbetsblad: en överlämning som fungerar',
  header: { start: 'Produktiva relationer', end: 'Arbetsblad till par' },
  blocks: [
    h1('En överlämning som fungerar'),
    p('Arbeta två och två i tolv minuter. Ni behåller bladet.', 'lead'),
    h2('1. Tänk på en överlämning som gick bra'),
    p('Vad gjorde den som lämnade över? Vad gjorde du?'),
    { type: 'write-in', lines: 4 },
    h2('2. Rita den'),
    { type: 'box', height: millimetres(48), alt: 'Tom ruta att rita i' },
    h2('3. Vad behöver den som kommer?'),
    {
      type: 'table',
      caption: 'Vad behöver den som kommer veta, och hur får hon veta det?',
      captionShown: true,
      columns: [
        { title: 'Vad', width: 3 },
        { title: 'Hur', width: 3 },
        { title: 'Minuter', width: 1, align: 'end' },
      ],
      rows: [
        [cell('Nya ordinationer'), cell('muntligt, vid tavlan'), cell('2')],
        [cell(''), cell(''), cell('')],
        [cell(''), cell(''), cell('')],
        [cell(''), cell(''), cell('')],
      ],
      blankRow: millimetres(11),
    },
    {
      type: 'together',
      blocks: [
        h2('4. Er överenskommelse'),
        { type: 'panel', blocks: [p('Från och med måndag gör vi så här:'), { type: 'write-in', lines: 3 }] },
      ],
    },
  ],
};

export const poster: Document = {
  ...base,
  title: 'Så samtalar vi i dag',
  paper: 'A3',
  look: 'poster',
  header: { start: '', end: '' },
  blocks: [
    h1('Så samtalar vi i dag'),
    {
      type: 'list',
      ordered: true,
      style: 'large',
      items: [
        'En i taget talar. De andra lyssnar klart.',
        'Tala för dig själv: säg jag, inte vi.',
        'Det går alltid bra att säga pass.',
        'Det som sägs om en person stannar i rummet.',
        'Vi skriver upp det vi är överens om.',
      ].map((text) => ({ text: plain(text) })),
    },
    p('Paus 9.45 och 11.00. Telefonen är på ljudlös.', 'lead'),
  ],
};

export const note: Document = {
  ...base,
  title: 'Till dig som kommer på måndag',
  paper: 'A5',
  header: { start: 'Produktiva relationer', end: 'Inbjudan' },
  footer: 'Frågor? Ring samordnaren.',
  blocks: [
    h1('Till dig som kommer på måndag'),
    p('Vi börjar klockan åtta i stora mötesrummet. Det finns kaffe från halv.', 'lead'),
    h2('Tänk gärna på det här innan'),
    {
      type: 'list',
      ordered: false,
      items: [
        'När fungerade det senast riktigt bra mellan er?',
        'Vad skulle du vilja fråga om, om det vore ofarligt?',
        'Vad ska inte ändras?',
      ].map((text) => ({ text: plain(text) })),
    },
    p('Du behöver inte förbereda något annat, och du behöver inte säga något som du inte vill säga.'),
    h2('Anteckningar'),
    { type: 'write-in', lines: 4 },
  ],
};

const statements = [
  'Vi säger till varandra när något blir fel.',
  'Den som är ny får veta hur vi gör.',
  'Jag vet vad som förväntas av mig.',
  'Det är lätt att be om hjälp, också när alla har bråttom.',
  'Vi håller det vi har lovat.',
  'Möten börjar i tid.',
  'Jag får höra när jag har gjort något bra.',
  'Vi pratar med varandra, inte om varandra.',
  'Chefen vet hur vi har det.',
  'Vi hinner prata klart.',
];
const card = (text: string, at: number): Card => ({
  id: `card-${at}`,
  front: [p('Påstående', 'label'), p(text, 'large')],
  back: [
    p('Fråga vidare', 'label'),
    p('Hur märks det? Ge ett exempel från den senaste månaden.'),
    p(`Kort ${at + 1}`, 'small'),
  ],
});
const longCard: Card = {
  id: 'long',
  front: [
    p('Fakta', 'label'),
    p(
      'Arbetsgivaren ska se till att det finns tid och plats för återhämtning, och det gäller också när det är bråttom. '.repeat(
        6,
      ),
      'large',
    ),
  ],
  back: [],
};

export const cards = (size: 'A5' | 'A6' | 'A7'): Document => ({
  ...base,
  title: `Påståendekort ${size}`,
  look: 'cards',
  blocks: [{ type: 'cards', size, cards: [...statements.map(card), longCard] }],
});

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
  blocks: [...summaryBlocks, { type: 'page-break' }, ...long(9).blocks.slice(1)],
};

export const samples: Readonly<Record<string, Document>> = {
  summary,
  guide,
  worksheet,
  poster,
  note,
  'cards-a5': cards('A5'),
  'cards-a6': cards('A6'),
  'cards-a7': cards('A7'),
  'long-summary': longSummary,
  hundred: long(80),
};
