/** Save, open and print: through the host's own dialogs where it has them, otherwise as a browser does it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../../electron/core/views.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import { openInTab } from '../../ui/browser-file.ts';
import { useSaveFile } from '../../ui/use-save-file.ts';
import styles from './DocumentActions.module.css';
import type { MadeDocument } from './use-document.ts';

export const DocumentActions = ({ row, made }: { row: DocumentRow; made: MadeDocument }) => {
  const { transport, hello } = useHost();
  const { session } = useLead();
  const { t } = useTranslation();
  const save = useSaveFile();
  const [busy, setBusy] = useState(false);
  const { can } = hello;

  /** The preview has used its ticket, and a ticket is good once: the host is given a new one. */
  const fresh = () => transport.call('makeDocument', { id: session.id, name: row.name, part: row.part });
  // Not disabled meanwhile: a button that is takes the keyboard's place on the page with it.
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await work();
    setBusy(false);
  };
  const through = async (name: 'openFile' | 'printFile'): Promise<void> => {
    const made = await fresh();
    const reply = made.ok ? await transport.call(name, { ticket: made.value.ticket }) : made;
    if (!reply.ok && reply.problem.code !== 'cancelled') notify({ problem: reply.problem });
  };
  const inTab = (): void => {
    if (!openInTab(made.bytes)) notify({ text: t('papers.blocked') });
  };

  return (
    <div className={styles.actions} aria-busy={busy}>
      <Button
        onPress={() => void alone(() => save(fresh, { bytes: made.bytes, fileName: made.ticket.fileName }))}
      >
        <Icon name="save" />
        {t(can.saveAs ? 'papers.saveAs' : 'papers.download')}
      </Button>
      {can.open && (
        <Button onPress={() => void alone(() => through('openFile'))}>
          <Icon name="open" />
          {t('papers.open')}
        </Button>
      )}
      {can.print ? (
        <Button look="primary" onPress={() => void alone(() => through('printFile'))}>
          <Icon name="print" />
          {t('papers.print')}
        </Button>
      ) : (
        <Button look="primary" label={t('papers.printHint')} onPress={inTab}>
          <Icon name="print" />
          {t('papers.openToPrint')}
        </Button>
      )}
    </div>
  );
};
