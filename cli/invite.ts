import { newsroomUrl } from '@/app/newsroom-url';
import { Invite, invite as inviteByLink } from '@/commands/invite';
import { ROLES } from '@/domain/actor';
import { type Command, print, Sentence } from './command';

const USAGE = `npm run couplet -- invite <e-mail> --roles <role,role>\n\nRoles: ${ROLES.join(', ')}`;

/** Prints the link of an invitation. The first administrator of an empty newsroom comes in this way. */
export const invite: Command = async (words) => {
  const asked = Invite.safeParse(readWords(words));
  if (!asked.success) throw new Sentence(`Say whom to invite and as what:\n\n${USAGE}`);
  const result = await inviteByLink('operator', asked.data);
  if (!result.ok) throw new Sentence(`${asked.data.email} has an account already. Roles are changed at the desk, under People.`);
  const { origin } = newsroomUrl();
  print(`${origin}/zh/invitation/${result.value.token}`);
  print(`${origin}/en/invitation/${result.value.token}`);
  print(`One of these links, for ${asked.data.email}, works once and until ${result.value.expiresAt.toISOString()}.`);
};

function readWords(words: readonly string[]): { email: string | undefined; roles: string[] } {
  const at = words.findIndex((word) => word === '--roles' || word === '--role');
  const email = words.find((word, place) => !word.startsWith('--') && (at < 0 || place !== at + 1));
  return { email, roles: at < 0 ? [] : (words[at + 1] ?? '').split(',').map((role) => role.trim()) };
}
