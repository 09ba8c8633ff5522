/** The words of one line: the kit's or the group's, changed where they stand; the group's own can be taken away. */
import { useTranslation } from 'react-i18next';
import type { LineEvent } from '../../electron/core/instruments/own-lines.ts';
import type { Problem } from '../../electron/core/reply.ts';
import type { Language } from '../../electron/core/units.ts';
import { EditableText } from '../notes/EditableText.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './LineName.module.css';

/** As long as one line may be. */
export const longestLine = 300;

export const LineName = ({
  line,
  label,
  lang,
  isReadOnly,
  send,
}: {
  line: { readonly id: string; readonly text: string; readonly isOwn: boolean };
  label: string;
  lang: Language;
  isReadOnly: boolean;
  send: (event: LineEvent) => Promise<Problem | null>;
}) => {
  const { t } = useTranslation();
  const { id, text, isOwn } = line;
  return (
    <span className={styles.line}>
      <span className={styles.words} lang={lang}>
        <EditableText
          label={label}
          value={text}
          maxLength={longestLine}
          isReadOnly={isReadOnly}
          onChange={(words) => send({ type: 'line-reworded', id, text: words })}
        />
      </span>
      {isOwn && !isReadOnly && (
        <Button
          look="icon"
          label={t('instruments.lines.remove', { text })}
          onPress={() => void send({ type: 'line-removed', id })}
        >
          <Icon name="close" />
        </Button>
      )}
    </span>
  );
};
