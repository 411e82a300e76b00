import { transaction } from '@/db/database';
import { hasOwnName } from '@/db/office';
import { listAddressesOfPeople } from '@/db/people';
import { databaseSettings } from '@/db/settings';
import { type Command, print } from './command';
import { samplePassword, samplePeople } from './sample/accounts';
import { loadNewsroom } from './sample/load-newsroom';

/** Loads the sample newsroom into an empty database, once; with `--accounts`, says who can sign in to it. */
export const sample: Command = async (words) => {
  const { addresses, named } = await transaction(async (tx) => ({
    addresses: await listAddressesOfPeople(tx),
    named: await hasOwnName(tx),
  }));
  const ours = new Set(samplePeople().map(({ email }) => email));
  if (words.includes('--accounts')) return addresses.some((address) => ours.has(address)) ? printAccounts() : undefined;
  // Somebody else's newsroom, or ours after the last of it was loaded: the office's name comes last.
  if (named || addresses.some((address) => !ours.has(address))) return;
  print('Loading the sample newsroom …');
  await loadNewsroom();
};

function printAccounts(): void {
  const people = samplePeople();
  const longest = Math.max(...people.map(({ email }) => email.length));
  print(`Sample accounts (示例账号), all with the password (密码)  ${samplePassword(databaseSettings().secret)}`);
  for (const { email, name_zh, name_en, roles } of people) print(`  ${email.padEnd(longest)}  ${name_zh} ${name_en}: ${roles.join(', ')}`);
}
