/** The questions, for both to look at; never what anybody answered. */
import { useTranslation } from 'react-i18next';
import type { QuestionsRoom } from '../../../electron/core/instruments/questions/questions.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import lines from '../RoomLines.module.css';

export const QuestionsRoomPane = ({ view, lang }: RoomProps<QuestionsRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <Hidden as="h1">{t('instruments.kinds.questions')}</Hidden>
      <ol className={lines.numbered}>
        {view.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
};
