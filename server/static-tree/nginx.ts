import type { Recorded } from './tree-record';

/** Files for nginx beside a tree: the server's own lines, and the maps of what moved and what is gone. Paths are absolute. */
export function nginxFiles(folder: string, recorded: ReadonlyMap<string, Recorded>): Record<string, string> {
  const plain = [...recorded].filter(([key]) => !key.includes('?')).sort(([a], [b]) => (a < b ? -1 : 1));
  const leading = (forGood: boolean) =>
    plain.flatMap(([key, { status, location }]) =>
      location && (status === 301 || status === 308) === forGood ? [`${quoted(key)} ${quoted(location)};\n`] : [],
    );
  const gone = plain.flatMap(([key, { status }]) => (status === 410 ? [`${quoted(key)} 1;\n`] : []));
  return {
    'couplet.conf': configuration(folder),
    'moved.map': leading(true).join(''),
    'now-at.map': leading(false).join(''),
    'gone.map': gone.join(''),
  };
}

function quoted(word: string): string {
  return `"${word.replaceAll(/["\\$]/g, (sign) => `\\${sign}`)}"`;
}

const POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** For `include` inside `http { }`. What says that something is gone or never was keeps its status; languages are chosen at the root alone. */
function configuration(folder: string): string {
  return `# Made together with the tree beside it. Include this file inside http { } and reload nginx when the maps change.
map_hash_bucket_size 512;
map_hash_max_size 262144;
map $http_accept_language $couplet_language {
  default zh;
  "~*^en" en;
  "~*^zh-(hant|hk|mo|tw)" zh-hant;
}
map $uri $couplet_page_language {
  default zh;
  "~^/(?<couplet_first>zh-hant|en)(/|$)" $couplet_first;
}
map $uri $couplet_moved {
  default "";
  include ${folder}/nginx/moved.map;
}
map $uri $couplet_now_at {
  default "";
  include ${folder}/nginx/now-at.map;
}
map $uri $couplet_gone {
  default "";
  include ${folder}/nginx/gone.map;
}
map $arg_with $couplet_beside {
  default ".";
  zh with_zh;
  en with_en;
}
map $uri $couplet_cache {
  default "public, no-cache";
  "~^/(assets|_next/static|media)/" "public, max-age=31536000, immutable";
}
server {
  listen 8080;
  root ${folder}/site;
  charset utf-8;
  charset_types text/css text/plain text/javascript application/xml application/rss+xml application/atom+xml application/json application/feed+json image/svg+xml;
  absolute_redirect off;
  gzip_static on;
  # With the module of Brotli: brotli_static on;
  gzip_vary on;
  etag on;
  types {
    text/html html htm;
    text/css css;
    text/javascript js;
    text/plain txt;
    application/xml xml;
    application/json json;
    image/svg+xml svg;
    image/webp webp;
    image/png png;
    image/x-icon ico;
    font/woff2 woff2;
    application/manifest+json webmanifest;
  }
  add_header Cache-Control $couplet_cache always;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy strict-origin-when-cross-origin always;
  add_header Permissions-Policy "camera=(), geolocation=(), microphone=()" always;
  add_header Content-Security-Policy "${POLICY}" always;
  error_page 404 410 @absent;
  if ($couplet_moved) {
    return 308 $couplet_moved$is_args$args;
  }
  if ($couplet_now_at) {
    return 307 $couplet_now_at$is_args$args;
  }
  if ($couplet_gone) {
    return 410;
  }
  location = / {
    add_header Vary Accept-Language;
    add_header Cache-Control no-store;
    add_header X-Content-Type-Options nosniff;
    return 307 /$couplet_language;
  }
  location ~ (/with_(zh|en)|\\.(br|gz|part))(/|$) {
    return 404;
  }
  location / {
    try_files $uri/$couplet_beside/index.html $uri/index.html $uri =404;
  }
  location ~ ^(?<couplet_shorter>/.+)/$ {
    return 301 $couplet_shorter$is_args$args;
  }
  location ~ /feed\\.xml$ {
    try_files $uri =404;
    types { }
    default_type application/rss+xml;
  }
  location ~ /atom\\.xml$ {
    try_files $uri =404;
    types { }
    default_type application/atom+xml;
  }
  location ~ /feed\\.json$ {
    try_files $uri =404;
    types { }
    default_type application/feed+json;
  }
  location @absent {
    root ${folder}/absent;
    try_files $uri.html /$couplet_page_language/not-found.html =404;
  }
}
`;
}
