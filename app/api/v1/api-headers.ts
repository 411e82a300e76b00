/** Whoever may read the site may read this, from any page. */
export const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** What a browser asks before a page elsewhere sends a conditional request. */
export function preflight(): Response {
  const asked = { 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': 'If-None-Match, Accept-Language' };
  return new Response(null, {
    status: 204,
    headers: { ...OPEN_TO_ALL, ...asked, Allow: 'GET, HEAD, OPTIONS', 'Access-Control-Max-Age': '86400' },
  });
}
