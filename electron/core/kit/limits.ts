/** All of a kit's files together, in bytes: text takes next to nothing of it, pictures the rest. */
export const mostKitBytes = 64 * 1024 * 1024;
/** A logo travels in every session's file, so it stays small. */
export const mostLogoBytes = 200 * 1024;
/** In pixels, each way: more than any printer can show of it. */
export const mostLogoPixels = 2000;
