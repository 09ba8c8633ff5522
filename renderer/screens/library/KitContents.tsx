/** Everything in a kit, behind five tabs. */
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../electron/core/documents/blocks.ts';
import { plainText } from '../../../electron/core/documents/plain-text.ts';
import type { KitPart } from '../../../electron/core/kit/grammar.ts';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { CopyText } from './CopyText.tsx';
import { GuideReading } from './GuideReading.tsx';
import { PapersReading } from './PapersReading.tsx';
import { PartsReading } from './PartsReading.tsx';

const overview: readonly KitPart[] = [
  'purpose',
  'audience',
  'outcome',
  'not-for',
  'go-no-go',
  'roles',
  'anchoring',
  'ground-rules',
  'key-messages',
  'difficult',
  'follow-up',
];
const preparation: readonly KitPart[] = [
  'prepare-manager',
  'prepare-yourself',
  'mail',
  'materials',
  'room-plan',
];
const about: readonly KitPart[] = ['about', 'changelog'];

export const KitContents = ({ edition }: { edition: Edition }) => {
  const { t } = useTranslation();
  const copyMail = (mail: readonly Block[]) => (
    <CopyText label={t('kitPage.copyMail')} text={plainText(mail)} />
  );
  const pages = [
    { key: 'overview', content: <PartsReading edition={edition} parts={overview} /> },
    { key: 'guide', content: <GuideReading key={edition.language} edition={edition} /> },
    { key: 'papers', content: <PapersReading edition={edition} /> },
    {
      key: 'preparation',
      content: <PartsReading edition={edition} parts={preparation} after={{ mail: copyMail }} />,
    },
    {
      key: 'about',
      content: (
        <PartsReading edition={edition} parts={about} after={{ about: () => <Facts edition={edition} /> }} />
      ),
    },
  ] as const;
  return (
    <Tabs
      label={t('kitPage.tabs.label')}
      pages={pages.map(({ key, content }) => ({ key, words: t(`kitPage.tabs.${key}`), content }))}
    />
  );
};

/** What tells this very edition from every other. */
const Facts = ({ edition }: { edition: Edition }) => {
  const { t, i18n } = useTranslation();
  const { structure, hash } = edition;
  return (
    <p lang={i18n.language}>
      {t('kitPage.edition', {
        version: structure.version,
        licence: structure.licence,
        hash: hash.slice(0, 12),
      })}
    </p>
  );
};
