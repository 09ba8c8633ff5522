/** The window's words in Swedish that the first screen needs. Swedish is the measure for every other language. */
import shell from '../../locales/sv/shell.json';
import today from '../../locales/sv/today.json';

export const words = { ...shell, ...today };
