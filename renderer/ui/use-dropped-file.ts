/** A file that is dragged over a part of the window and dropped there. */
import { useState } from 'react';
import type { DragEvent } from 'react';

export type DropProps = {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
};

/** `isOver`: one hangs above it now. */
export const useDroppedFile = (
  onFile: (file: File) => void,
): { readonly isOver: boolean; readonly props: DropProps } => {
  const [isOver, setIsOver] = useState(false);
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');
  return {
    isOver,
    props: {
      onDragOver: (event) => {
        if (!hasFile(event)) return;
        // Without this the browser would open the file instead of the app.
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      },
      onDrop: (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      },
    },
  };
};
