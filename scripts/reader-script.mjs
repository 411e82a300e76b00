import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { ROOT } from './settings.mjs';

/**
 * Bundles the one script of reader pages. Its path carries a hash of what it holds, so that browsers may keep it for good; `keep` writes
 * it to the build that serves it.
 */
export async function readerScript() {
  const { outputFiles } = await bundle({
    entryPoints: [join(ROOT, 'components/reader/script/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfig: join(ROOT, 'tsconfig.json'),
  });
  const { contents } = outputFiles[0];
  const name = `reader-${createHash('sha256').update(contents).digest('hex').slice(0, 12)}.js`;
  return {
    path: `/assets/${name}`,
    keep(buildDir) {
      const folder = join(ROOT, buildDir, 'assets');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), contents);
    },
  };
}
