/** Documents of a page or two, as the app hands them out: summary, worksheet and note. */
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Block, Document } from '../../../electron/core/documents/blocks.ts';
import { millimetres } from '../../../electron/core/units.ts';
import { base, cell, h1, h2, p } from './sample-parts.ts';

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
