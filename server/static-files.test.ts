import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStaticFiles, type StaticFiles } from './static-files';

let folder: string;
let files: StaticFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'couplet-static-'));
  await mkdir(join(folder, 'build/static'), { recursive: true });
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'public/a.png'), 'no picture, but nothing to compress');
  await writeFile(join(folder, 'build/static/a.js'), 'let a;'.repeat(100));
  await mkdir(join(folder, 'build/assets'));
  await writeFile(join(folder, 'build/assets/reader-0123456789ab.js'), 'let b;');
  await writeFile(join(folder, 'build/static/a.wasm'), 'zeros'.repeat(100));
  files = await openStaticFiles({ buildDir: join(folder, 'build'), publicDir: join(folder, 'public') });
});

afterAll(() => rm(folder, { recursive: true }));

it.each(['/_next/static/a.js', '/_next/static/a.wasm'])('compresses %s', async (target) => {
  const page = await files.find(target);
  expect(page?.forms.br.head).toContain('br');
  expect(page?.forms.br.body.length).toBeLessThan(page?.forms.identity.body.length ?? 0);
});

it('says of a picture, which is sent as it is, that it is not compressed', async () => {
  const page = await files.find('/a.png');
  expect(page?.forms.br.head).not.toContain('Content-Encoding');
});

it('gives every script the policy that it has as a worker', async () => {
  const page = await files.find('/_next/static/a.js');
  expect(page?.forms.identity.head.join()).toContain("script-src 'self' 'wasm-unsafe-eval'");
});

it('lets browsers keep the script of reader pages for good', async () => {
  const page = await files.find('/assets/reader-0123456789ab.js');
  expect(page?.forms.br.head.join()).toContain('max-age=31536000, immutable');
});
