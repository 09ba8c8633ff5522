/** The page to approve, on the wall. */
import type { ApprovalPage } from '../../../electron/core/session/approval-page.ts';
import type { Language } from '../../../electron/core/units.ts';

export const ApprovalStage = ({
  page,
  groupName,
}: {
  page: ApprovalPage;
  groupName: string;
  language: Language;
}) => (
  <div>
    <h1>{groupName}</h1>
    <ol>
      {page.agreements.map((note) => (
        <li key={note.id}>{note.text}</li>
      ))}
    </ol>
  </div>
);
