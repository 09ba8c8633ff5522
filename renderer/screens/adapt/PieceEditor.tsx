/** The piece that is open, in fields. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutEditor } from './AboutEditor.tsx';
import { ActivityEditor } from './ActivityEditor.tsx';
import { DeckEditor } from './DeckEditor.tsx';
import { useAdapting } from './draft-context.ts';
import { HandoutEditor } from './HandoutEditor.tsx';
import { PartEditor } from './PartEditor.tsx';
import styles from './PieceEditor.module.css';
import { PieceProblems } from './PieceProblems.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { usePieceTitle } from './use-piece-title.ts';

export const PieceEditor = () => {
  const { piece, language } = useAdapting();
  const { i18n } = useTranslation();
  const titleOf = usePieceTitle();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = JSON.stringify(piece);
  const before = useRef(name);
  useEffect(() => {
    // Another piece is another page: reading begins at its heading.
    if (before.current === name) return;
    before.current = name;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [name]);
  return (
    <section className={styles.editor} aria-labelledby="piece">
      <h2 id="piece" ref={heading} tabIndex={-1} lang={piece.kind === 'about' ? i18n.language : language}>
        {titleOf(piece)}
      </h2>
      <PieceProblems />
      <Fields key={`${name} ${language}`} />
    </section>
  );
};

const Fields = () => {
  const { piece } = useAdapting();
  switch (piece.kind) {
    case 'about':
      return <AboutEditor />;
    case 'part':
      return <PartEditor part={piece.part} />;
    case 'template':
      return <TemplateEditor id={piece.id} />;
    case 'activity':
      return <ActivityEditor id={piece.id} />;
    case 'deck':
      return <DeckEditor id={piece.id} />;
    case 'handout':
      return <HandoutEditor id={piece.id} />;
  }
};
