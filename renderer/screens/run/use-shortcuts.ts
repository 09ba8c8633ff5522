/** Keys on the run screen. Single letters count only outside text fields; chords also while typing. */
import { useEffect } from 'react';
import { useHost } from '../../host/host.tsx';
import type { RunCommands } from './run-commands.ts';

export const useShortcuts = (commands: RunCommands): void => {
  const { letterKeys } = useHost().hello.settings;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector(popups)) return;
      const command =
        event.ctrlKey || event.metaKey ? chord(event, commands) : single(event, commands, letterKeys);
      if (!command) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [commands, letterKeys]);
};

/** An open list has the keyboard to itself: a letter there finds a line, and arrows move in it. */
const popups = '[role="dialog"], [role="menu"], [role="listbox"]';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');

/** Space and Enter press the button that has focus, as they do everywhere. */
const pressesButton = (event: KeyboardEvent): boolean =>
  (event.key === ' ' || event.key === 'Enter') &&
  event.target instanceof HTMLElement &&
  event.target.closest('button, a, summary, [role="option"]') !== null;

const single = (event: KeyboardEvent, commands: RunCommands, letters: boolean): (() => void) | undefined => {
  if (event.altKey || isTyping(event.target) || pressesButton(event)) return undefined;
  const always: Record<string, () => void> = {
    ' ': commands.startOrPause,
    ArrowRight: commands.next,
    ArrowLeft: commands.back,
    '+': () => commands.addMinutes(5),
    '?': commands.showKeys,
  };
  const letter: Record<string, () => void> = {
    w: commands.warnRoom,
    n: () => commands.write('insight'),
    a: () => commands.write('action'),
    g: () => commands.write('agreement'),
    p: () => commands.write('parked'),
    b: commands.blankRoom,
    r: commands.rescue,
  };
  return always[event.key] ?? (letters ? letter[event.key.toLowerCase()] : undefined);
};

const chord = (event: KeyboardEvent, commands: RunCommands): (() => void) | undefined => {
  const key = event.key.toLowerCase();
  // In a text field, undo belongs to the text.
  if (key === 'z' && !isTyping(event.target)) return event.shiftKey ? commands.redo : commands.undo;
  const chords: Record<string, () => void> = {
    ' ': commands.startOrPause,
    enter: commands.next,
    arrowright: commands.next,
    arrowleft: commands.back,
    b: commands.blankRoom,
  };
  const inField = isTyping(event.target) && key.startsWith('arrow');
  return inField ? undefined : chords[key];
};
