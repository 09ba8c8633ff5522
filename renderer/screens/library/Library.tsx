/** Every kit on this computer, and what is wrong with those that cannot be used. */
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/use-language.ts';
import { useHost } from '../../host/host.tsx';
import { useDrafts } from '../../host/use-drafts.ts';
import { useKitCards } from '../../host/use-kit-cards.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useDroppedFile } from '../../ui/use-dropped-file.ts';
import { BrokenKits } from './BrokenKits.tsx';
import { DraftsOnShelf } from './DraftsOnShelf.tsx';
import { KitOnShelf } from './KitOnShelf.tsx';
import { TakeFile } from './TakeFile.tsx';
import { byKit } from './kit-versions.ts';
import styles from './Library.module.css';
import { useTakeFile } from './use-take-file.ts';

export const Library = () => {
  const { t } = useTranslation();
  const { hello } = useHost();
  const language = useLanguage();
  const reply = useKitCards(language);
  const drafts = useDrafts(language);
  const taken = useTakeFile();
  const dropped = useDroppedFile((file) => void taken.take(file));
  const broken = hello.troubles.filter((trouble) => trouble.kind === 'kit');
  return (
    <div className={styles.library} data-over={dropped.isOver} {...dropped.props}>
      <header className={styles.header}>
        <h1>{t('library.title')}</h1>
        <p>{t('library.lead')}</p>
        <TakeFile {...taken} />
        {dropped.isOver && <p className={styles.drop}>{t('library.take.drop')}</p>}
      </header>
      {drafts.length > 0 && <DraftsOnShelf drafts={drafts} />}
      {reply && !reply.ok && <Problem problem={reply.problem} />}
      {reply?.ok && reply.value.length === 0 && <p>{t('library.none')}</p>}
      {reply?.ok && reply.value.length > 0 && (
        <ul className={styles.shelf}>
          {byKit(reply.value).map(({ newest, older }) => (
            <KitOnShelf key={newest.id} kit={newest} older={older} />
          ))}
        </ul>
      )}
      {broken.length > 0 && <BrokenKits troubles={broken} />}
    </div>
  );
};
