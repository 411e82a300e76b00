import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  // The tests build apart from the newsroom that may be running from this clone.
  distDir: process.env.COUPLET_BUILD_DIR ?? '.next',
  // Metadata always stands in the head: search engines and link previews get the same page as people.
  htmlLimitedBots: /.*/,
  // The page store and the server before Next compress once, not on every request.
  compress: false,
  // A page of the desk that a person's roles do not include answers 403, not 200.
  experimental: { authInterrupts: true },
  // Where the script of reader pages stands, written into the build that holds it.
  env: { COUPLET_READER_SCRIPT: process.env.COUPLET_READER_SCRIPT ?? '' },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['harper.js', 'postgres', 'sharp'],
  // Next writes what it misses into the configuration that it reads; the one of the checks stays as it is.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
