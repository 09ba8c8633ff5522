/** What a window may load and run: its own files and nothing else, in every host that shows one. */

/**
 * `nonce` is fresh for each page that is handed out; the same stands in the page's `csp-nonce` element, where the parts that
 * bring styles of their own find it. Workers are for the preview of a PDF.
 */
export const contentPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `worker-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'none'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** The page with its nonce put in, wherever it is asked for. */
export const withNonce = (page: string, nonce: string): string =>
  page.replaceAll('nonce=""', `nonce="${nonce}"`);
