/** All of a kit's files together, in bytes: text takes next to nothing of it, pictures the rest. */
export const mostKitBytes = 64 * 1024 * 1024;
