import sharp from 'sharp';
import { samplePeople } from '@/cli/sample/accounts';
import { loadArticle } from '@/cli/sample/load-article';
import { outcome } from '@/cli/sample/outcome';
import { personFor, type Staff } from '@/cli/sample/staff';
import { carryOn } from '@/cli/sample/stories';
import { addPicture } from '@/commands/add-picture';
import { closeDatabases, transaction } from '@/db/database';
import { findPersonByEmail } from '@/db/people';
import { saveTag } from '@/db/tags';
import { findReaderNumber } from '@/db/views/reader/find-reader-number';
import type { Actor } from '@/domain/actor';
import { mixedArticle } from './mixed-article';

// Fills the newsroom of the environment with articles in mixed states, by the commands that people use, and says on standard output
// which picture belongs to nothing that is published, and the last change that readers are to see.

const HOW_MANY = Number(process.argv[2] ?? 300);
// So many at a time as keep the database busy and no more.
const TOGETHER = 4;

async function peopleOfTheSample(): Promise<Staff> {
  const staff = new Map<string, Actor>();
  for (const { email, roles } of samplePeople()) {
    const person = await transaction((tx) => findPersonByEmail(tx, email));
    if (person) staff.set(email, { id: person.id, roles });
  }
  return staff;
}

async function fill(n: number, staff: Staff): Promise<void> {
  const { article, story } = mixedArticle(n);
  const loaded = await loadArticle(article, { staff, pictures: new Map() });
  await carryOn(story, { article, loaded, staff });
}

const staff = await peopleOfTheSample();
const all = Array.from({ length: HOW_MANY }, (_, n) => n);
await transaction(async (tx) => {
  for (const tag of new Map(all.flatMap((n) => mixedArticle(n).tags.map((each) => [each.slug, each]))).values()) await saveTag(tx, tag);
});
await Promise.all(
  Array.from({ length: TOGETHER }, async (_, lane) => {
    for (const n of all.filter((each) => each % TOGETHER === lane)) await fill(n, staff);
  }),
);
const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#804020' } })
  .png()
  .toBuffer();
const { id } = outcome(await addPicture(personFor(staff, 'writer'), { bytes, name: 'unpublished.png' }));
const { number } = await findReaderNumber();
process.stdout.write(`${JSON.stringify({ unpublishedPicture: id, change: number })}\n`);
await closeDatabases();
