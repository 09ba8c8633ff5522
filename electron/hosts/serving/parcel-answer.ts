import type { Parcel } from '../../services/tickets.ts';
import type { Answer } from './answer.ts';

/** `save`: the browser is to save it; else it may show it. */
export const parcelAnswer = ({ bytes, fileName, mimeType }: Parcel, save: boolean): Answer => {
  const disposition = [
    save ? 'attachment' : 'inline',
    // For programs that know only ASCII, then the name itself (RFC 6266).
    `filename="${fileName.replace(/[^\x20-\x7e]|["\\]/g, '_')}"`,
    `filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, percent)}`,
  ];
  const headers = { 'content-type': mimeType, 'content-disposition': disposition.join('; ') };
  return { status: 200, headers, body: bytes };
};

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
