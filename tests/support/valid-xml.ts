import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const FOLDER = join(import.meta.dirname, 'schemas');
const SITEMAPS_ORG = join(import.meta.dirname, '../../node_modules/sitemap/schema/sitemap.xsd');

const SCHEMAS = {
  atom: { main: 'atom.rng', extension: 'relaxng', others: [] },
  rss: { main: 'rss.rng', extension: 'relaxng', others: [] },
  sitemap: { main: 'sitemap-all.xsd', extension: 'schema', others: ['sitemap-image.xsd', 'sitemap-news.xsd', 'xhtml-link.xsd'] },
  'sitemap-index': { main: 'sitemap-index.xsd', extension: 'schema', others: [] },
} as const;

/** What libxml2 finds wrong with a document by one of the schemas; empty for a valid one. */
export async function faultsOfXml(xml: string, name: keyof typeof SCHEMAS): Promise<string[]> {
  const { main, extension, others } = SCHEMAS[name];
  const file = async (fileName: string) => ({ fileName, contents: await readFile(join(FOLDER, fileName), 'utf8') });
  const sitemaps = name === 'sitemap' ? [{ fileName: 'sitemap.xsd', contents: await readFile(SITEMAPS_ORG, 'utf8') }] : [];
  const result = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: [await file(main)],
    extension,
    preload: [...sitemaps, ...(await Promise.all(others.map(file)))],
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: memoryPages.GiB,
  });
  return result.valid ? [] : result.errors.map(({ message }) => message);
}
