/** A session's documents: which there are, and one of them as bytes behind a ticket. */
import type { DocumentRow, Ticket } from '../core/views.ts';
import { listDocuments } from '../core/documents/list-documents.ts';
import { makeDocument } from '../core/documents/make-document.ts';
import type { DocumentName } from '../core/documents/names.ts';
import type { Edition } from '../core/kit/kit.ts';
import { done, fail } from '../core/reply.ts';
import type { Reply } from '../core/reply.ts';
import type { Session } from '../core/session/session.ts';
import type { Clock } from './clock.ts';
import { documentFileName } from './file-name.ts';
import type { Tickets } from './tickets.ts';
import { createWords } from './words.ts';
import type { PdfWriter } from './writers/write-pdf.ts';

type Whole = { readonly session: Session; readonly edition: Edition };

export type Documents = {
  readonly list: (whole: Whole) => readonly DocumentRow[];
  readonly make: (whole: Whole, name: DocumentName, part: string | null) => Promise<Reply<Ticket>>;
};

type Parts = { readonly pdf: PdfWriter; readonly tickets: Tickets; readonly clock: Clock };

export const createDocuments = ({ pdf, tickets, clock }: Parts): Documents => {
  const list: Documents['list'] = ({ session, edition }) =>
    listDocuments(session, edition, createWords(session.language));
  return {
    list,
    make: async (whole, name, part) => {
      const { session, edition } = whole;
      const words = createWords(session.language);
      const row = list(whole).find((candidate) => candidate.name === name && candidate.part === part);
      const document = row && makeDocument(session, edition, name, part, words, clock.now());
      if (!document) return fail('document-not-found', { name });
      const { bytes, pages, missing } = await pdf.write(document);
      const fileName = documentFileName({
        date: session.details.date,
        kitTitle: session.kit.title,
        groupName: session.details.groupName,
        documentTitle: row.title,
        language: session.language,
      });
      return done(tickets.put({ bytes, fileName, mimeType: 'application/pdf', pages, missing }));
    },
  };
};
