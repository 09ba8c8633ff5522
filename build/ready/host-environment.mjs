/** What a host is started with. */

/**
 * glibc keeps a heap of its own for every thread that ever wrote a PDF, and gives little of it back: with one for all, a host
 * that has written is some ten megabytes smaller. Other systems pass it over.
 */
export const hostEnvironment = { ...process.env, MALLOC_ARENA_MAX: '1' };
