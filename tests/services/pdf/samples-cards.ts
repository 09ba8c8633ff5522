/** What hangs on a wall or is cut apart: a poster, and cards of every size. */
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Card, Document } from '../../../electron/core/documents/blocks.ts';
import { base, h1, p } from './sample-parts.ts';

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
