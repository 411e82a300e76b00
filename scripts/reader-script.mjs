import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, transform } from 'esbuild';
import { ROOT } from './settings.mjs';

// What only the script shows brings its own looks, so that no page carries them in vain.
async function scriptStyle() {
  const sheets = ['lightbox.css', 'suggestions.css'].map((name) => readFileSync(join(ROOT, 'components/reader', name), 'utf8'));
  const { code } = await transform(sheets.join('\n'), { loader: 'css', minify: true });
  return code.trim();
}

// Its path carries a hash of what it holds, so that browsers may keep it for good.
async function bundled(entry, name) {
  const { outputFiles } = await bundle({
    entryPoints: [join(ROOT, 'components/reader', entry)],
    bundle: true,
    define: { SCRIPT_STYLE: JSON.stringify(await scriptStyle()) },
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
  return { name: `${name}-${createHash('sha256').update(contents).digest('hex').slice(0, 12)}.js`, contents };
}

/** Bundles the one script of reader pages, and the one by which a static tree is searched; `keep` writes both to the build that serves them. */
export async function readerScript() {
  const [reader, treeSearch] = await Promise.all([bundled('script/main.ts', 'reader'), bundled('tree-search/main.ts', 'tree-search')]);
  return {
    path: `/assets/${reader.name}`,
    keep(buildDir) {
      const folder = join(ROOT, buildDir, 'assets');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const { name, contents } of [reader, treeSearch]) writeFileSync(join(folder, name), contents);
    },
  };
}
