/** Saves what a call makes: by the host's own dialog where it has one, otherwise as a browser does it. */
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../electron/core/reply.ts';
import type { Ticket } from '../../electron/core/views.ts';
import { fetchTicket } from '../host/fetch-ticket.ts';
import { useHost } from '../host/host.tsx';
import { download } from './browser-file.ts';
import { notify } from './notices.ts';

type Save = (
  /** Asked each time, since a ticket is good once. */
  make: () => Promise<Reply<Ticket>>,
  /** What the window has fetched already: a download needs no more. */
  fetched?: { readonly bytes: Blob; readonly fileName: string },
) => Promise<void>;

export const useSaveFile = (): Save => {
  const { transport, hello } = useHost();
  const { t } = useTranslation();
  return async (make, fetched) => {
    if (fetched && !hello.can.saveAs) {
      download(fetched.bytes, fetched.fileName);
      return;
    }
    const made = await make();
    if (!made.ok) {
      notify({ problem: made.problem });
      return;
    }
    const { ticket, fileName } = made.value;
    if (hello.can.saveAs) {
      const saved = await transport.call('saveFile', { ticket });
      if (saved.ok) notify({ text: t('papers.saved', { path: saved.value.path }) });
      else if (saved.problem.code !== 'cancelled') notify({ problem: saved.problem });
      return;
    }
    const bytes = await fetchTicket(transport, ticket);
    if (bytes.ok) download(bytes.value, fileName);
    else notify({ problem: bytes.problem });
  };
};
