import { isNotFound } from './page-address';

/**
 * What a browser may do on a reader's page: nothing inline, nothing from elsewhere. Structured data is no script and is not touched.
 */
const POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of a page: one that is said in the reader's language, at an address that has none, depends on the reader. */
export function pageHeaders({ path, contentType }: { path: string; contentType: string }): readonly string[] {
  return readerHeaders(contentType, isNotFound(path) ? 'Accept-Encoding, Accept-Language, Cookie' : undefined);
}

/** Name and value in turn, as `writeHead` takes them. Every answer is asked for again, so that a publication shows at once. */
export function readerHeaders(contentType: string, vary = 'Accept-Encoding'): readonly string[] {
  const always = ['Cache-Control', 'public, no-cache', 'Vary', vary, 'X-Content-Type-Options', 'nosniff'];
  if (!contentType.startsWith('text/html')) return always;
  return [
    ...always,
    'Content-Security-Policy',
    POLICY,
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=()',
  ];
}
