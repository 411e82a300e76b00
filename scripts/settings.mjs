import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice } from './at-the-door.mjs';

const SHORTEST_SECRET = 32;

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

// The reading of `NAME=value` lines is written out because Node 20.0 has no parser of its own for them.
function readEnvFile() {
  const file = join(ROOT, '.env');
  if (!existsSync(file)) return {};
  const found = {};
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [, name, value] = line.match(/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/) ?? [];
    if (name && value) found[name] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return found;
}

function readPort(given) {
  const port = Number(given ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Advice(`PORT is «${given}», but it must be a number between 1 and 65535. Correct it in the environment or in .env.`);
}

function readAddress(name, given, protocols) {
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address && protocols.includes(address.protocol)) return given;
  throw new Advice(`${name} is not an address that Couplet can use. It must begin with ${protocols[0]}// — see .env.example.`);
}

function readSecret(given) {
  if (given === undefined) return null;
  if (given.length >= SHORTEST_SECRET) return given;
  throw new Advice(`COUPLET_SECRET is too short. Give it at least ${SHORTEST_SECRET} random characters, or none: then Couplet makes one.`);
}

/**
 * The settings of this newsroom: the environment first, then `.env`, then defaults.
 * `databaseUrl` and `secret` are null when nobody set them.
 */
export function readSettings(environment = process.env) {
  // An empty value is no value, and it also sets aside what .env says.
  const all = Object.fromEntries(Object.entries({ ...readEnvFile(), ...environment }).filter(([, value]) => value !== ''));
  const port = readPort(all.PORT);
  return {
    port,
    dataDir: resolve(ROOT, all.DATA_DIR ?? 'data'),
    databaseUrl: all.DATABASE_URL ? readAddress('DATABASE_URL', all.DATABASE_URL, ['postgres:', 'postgresql:']) : null,
    publicUrl: all.COUPLET_URL
      ? readAddress('COUPLET_URL', all.COUPLET_URL, ['https:', 'http:']).replace(/\/+$/, '')
      : `http://localhost:${port}`,
    secret: readSecret(all.COUPLET_SECRET),
    buildDir: all.COUPLET_BUILD_DIR ?? '.next',
    all,
  };
}

/** Makes the data directory, or says why it can't be used. */
export function prepareDataDir({ dataDir }) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Advice(`Couplet may not write to ${dataDir}. Give yourself access to that directory, or choose another one with DATA_DIR.`);
  }
}

/** Reads a random word that only the owner of the data directory may read; makes it the first time. */
export function keptSecret(dataDir, name) {
  const file = join(dataDir, name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const word = randomBytes(32).toString('base64url');
  writeFileSync(file, `${word}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return word;
}

/** The secret that sessions, links and database passwords are derived from. */
export function newsroomSecret(settings) {
  return settings.secret ?? keptSecret(settings.dataDir, 'secret');
}

/** What every process of the newsroom finds in its environment. */
export function environmentFor(settings, { databaseUrl, secret, mode }) {
  return {
    ...settings.all,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    COUPLET_URL: settings.publicUrl,
    COUPLET_SECRET: secret,
    COUPLET_BUILD_DIR: settings.buildDir,
  };
}
