/** What the shell around the windows says: menus, dialogs, and why it cannot start. */
import type { KeyOf } from '../../core/documents/words.ts';
import type { Language } from '../../core/units.ts';
import en from '../../../locales/en/menu.json' with { type: 'json' };
import sv from '../../../locales/sv/menu.json' with { type: 'json' };
import { createSay } from '../host-words.ts';
import type { Say } from '../host-words.ts';

export type ShellSay = Say<KeyOf<typeof sv>>;
export const shellWords = (language: Language): ShellSay => createSay({ sv, en }, language);
