import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { Advice } from './at-the-door.mjs';

// PostgreSQL refuses to run as root. Under root it gets an account of its own, and where that account may not even walk
// into the directory (a private one of root's), one capability to read past that and no other right of root.
const CAPABILITIES = ['dac_read_search', 'dac_override'];

function accountNamed(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return line ? { uid: Number(uid), gid: Number(gid) } : null;
}

// initdb looks its account up by name, so a free number would not do.
function someAccount() {
  const known = accountNamed('postgres') ?? accountNamed('couplet-db');
  if (known) return known;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/bin/false',
    'couplet-db',
  ]);
  return accountNamed('couplet-db') ?? accountNamed('nobody');
}

function ownerOf(dir) {
  const { uid, gid } = existsSync(dir) ? statSync(dir) : { uid: 0, gid: 0 };
  return uid === 0 ? someAccount() : { uid, gid };
}

function dropTo({ uid, gid }, capability) {
  const extra = capability
    ? // Without the last one, access(2) would forget the capability, and PostgreSQL asks access(2) about its own file.
      [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup']
    : [];
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...extra];
}

function works(prefix, binary, dataDir) {
  const [command, ...args] = [...prefix, 'sh', '-c', 'cd "$1" && exec "$2" -V', 'sh', dataDir, binary];
  const tried = spawnSync(command, args, { cwd: '/', encoding: 'utf8' });
  return tried.status === 0 && tried.stderr === '';
}

/**
 * How to run PostgreSQL here, for a cluster at `clusterDir` inside `dataDir`: the words to put before its command
 * (none unless we are root), and the account that must own the cluster (null: our own).
 */
export function postgresAccount({ binary, clusterDir, dataDir }) {
  if (process.getuid?.() !== 0) return { prefix: [], owner: null };
  const owner = ownerOf(clusterDir);
  const ways = owner ? [dropTo(owner), ...CAPABILITIES.map((capability) => dropTo(owner, capability))] : [];
  const prefix = ways.find((way) => works(way, binary, dataDir));
  if (prefix) return { prefix, owner };
  throw new Advice(
    'PostgreSQL does not run as root, and no other account on this machine can reach its files here. Start Couplet as an ordinary user, or give the address of a PostgreSQL server in DATABASE_URL.',
  );
}
