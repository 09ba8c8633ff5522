/** Names that are safe on every computer a kit may come to, and that stay two names where capitals do not count. */

/** Devices on Windows, whatever their ending; a file of that name cannot be made there, or worse. */
const device = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;
/** What some system gives a meaning of its own; and characters that nobody sees. */

const forbidden = /[<>:"|?*\\\u0000-\u001f\u007f]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const longest = 180;

/** `path` is relative, with forward slashes. */
export const isSafePath = (path: string): boolean =>
  path.length <= longest && path.split('/').every(isSafeName);

const isSafeName = (name: string): boolean =>
  name !== '' &&
  name !== '.' &&
  name !== '..' &&
  !/[. ]$|^ /.test(name) &&
  !device.test(name) &&
  !forbidden.test(name);

/** The same for two names that some disk would take for one. */
export const nameOnAnyDisk = (path: string): string => path.normalize('NFC').toLowerCase();
