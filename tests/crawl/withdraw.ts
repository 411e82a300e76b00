import { samplePeople } from '@/cli/sample/accounts';
import { outcome } from '@/cli/sample/outcome';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase, closeDatabases, transaction } from '@/db/database';
import { findActorById, findPersonByEmail } from '@/db/people';
import { findLivePublication } from '@/db/publications';
import { findReaderAddress } from '@/db/views/reader/find-reader-address';

// Takes the article at an address of the Chinese site back from its readers, in the newsroom of the environment.

const slug = process.argv[2] ?? '';
const email = samplePeople().find(({ roles }) => roles.includes('publisher'))?.email ?? '';
const person = await transaction((tx) => findPersonByEmail(tx, email));
const publisher = person && (await findActorById(person.id));
const address = await findReaderAddress({ locale: 'zh', slug });
const live = address && (await findLivePublication(appDatabase(), address.articleId));
if (!publisher || !address || !live) throw new Error(`Nothing is live at ${slug}.`);
const { articleId } = address;
outcome(await withdrawPublication(publisher, { articleId, publicationId: live.id, notice: { zh: '', en: '' } }));
await closeDatabases();
