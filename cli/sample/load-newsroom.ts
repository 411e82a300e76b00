import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addPicture } from '@/commands/add-picture';
import { importTerms } from '@/commands/import-terms';
import { transaction } from '@/db/database';
import { saveOffice } from '@/db/office';
import { findPersonByEmail, savePerson } from '@/db/people';
import { saveSection } from '@/db/sections';
import { databaseSettings } from '@/db/settings';
import { saveTag } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import { samplePassword, samplePeople } from './accounts';
import { loadArticle } from './load-article';
import { loadSite } from './load-site';
import { outcome } from './outcome';
import { picturesOf, SampleArticle } from './sample-article';
import { personFor, type Staff } from './staff';
import { carryOn, STORIES } from './stories';

const FOLDER = join(process.cwd(), 'cli/sample');

const Words = z.object({ zh: z.string(), en: z.string() });
const SampleSection = z.object({ slug: z.string(), zh: z.string(), en: z.string(), about: Words });
const SampleTag = z.object({ slug: z.string(), zh: z.string(), en: z.string() });
const SampleOffice = z.object({ name: Words, short: Words, address: Words });

/** Loads people, pictures and articles by the commands that people use, each article carried as far as its story goes. */
export async function loadNewsroom(): Promise<void> {
  await loadSections();
  await loadTags();
  const staff = await loadPeople();
  const articles = Object.keys(STORIES).map((file) => SampleArticle.parse(read(`articles/${file}.json`)));
  const pictures = await loadPictures(articles, staff);
  const ids = new Map<string, string>();
  for (const [place, file] of Object.keys(STORIES).entries()) {
    const article = articles[place];
    if (!article) continue;
    const loaded = await loadArticle(article, { staff, pictures });
    ids.set(article.key, loaded.articleId);
    await carryOn(STORIES[file] ?? 'drafting', { article, loaded, staff });
  }
  await loadTerms(staff);
  await loadSite(read('site.json'), { articles: ids, publisher: personFor(staff, 'publisher') });
  await transaction((tx) => saveOffice(tx, SampleOffice.parse(read('office.json'))));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

async function loadSections(): Promise<void> {
  const sections = z.array(SampleSection).parse(read('sections.json'));
  await transaction(async (tx) => {
    for (const [position, { slug, zh, en, about }] of sections.entries())
      await saveSection(tx, { slug, names: { zh, en }, about, position });
  });
}

async function loadTags(): Promise<void> {
  const tags = z.array(SampleTag).parse(read('tags.json'));
  await transaction(async (tx) => {
    for (const { slug, zh, en } of tags) await saveTag(tx, { slug, names: { zh, en } });
  });
}

async function loadPeople(): Promise<Staff> {
  const password = samplePassword(databaseSettings().secret);
  const staff = new Map<string, Actor>();
  for (const { email, name_zh, name_en, roles } of samplePeople()) {
    const id = await transaction(async (tx) => {
      const known = await findPersonByEmail(tx, email);
      return known?.id ?? savePerson(tx, { email, nameZh: name_zh, nameEn: name_en, password, roles });
    });
    staff.set(email, { id, roles });
  }
  return staff;
}

/** What the articles call people, departments and places. */
async function loadTerms(staff: Staff): Promise<void> {
  const bytes = readFileSync(join(FOLDER, 'terms.csv'));
  const keeper = personFor(staff, 'publisher');
  const trial = outcome(await importTerms(keeper, { bytes, carryOut: null }));
  outcome(await importTerms(keeper, { bytes, carryOut: { seen: trial.version, leaveOut: false } }));
}

async function loadPictures(articles: readonly SampleArticle[], staff: Staff): Promise<Map<string, string>> {
  const writer = personFor(staff, 'writer');
  const names = new Set(articles.flatMap(({ zh }) => zh.nodes.flatMap(picturesOf).map(({ image }) => image)));
  const pictures = new Map<string, string>();
  for (const name of names) {
    const bytes = readFileSync(join(FOLDER, `pictures/${name}.webp`));
    const { id } = outcome(await addPicture(writer, { bytes, name: `${name}.webp` }));
    pictures.set(name, id);
  }
  return pictures;
}
