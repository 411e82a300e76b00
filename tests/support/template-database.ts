import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { url: string; template: string; secret: string } | null;
  }
}

/** The address of another database on the same server. */
function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Migrates one database that every test file then gets a copy of. Without a server only the tests that need none can run. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) {
    project.provide('testServer', null);
    return undefined;
  }
  const server = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  const template = `couplet_template_${randomBytes(4).toString('hex')}`;
  const secret = 'the secret of every test database';
  const leave = async () => {
    const made = await server`SELECT datname FROM pg_database WHERE datname LIKE ${`${template}%`}`;
    for (const { datname } of made) await server`DROP DATABASE ${server(datname)} WITH (FORCE)`;
    await server.end();
  };
  await server`CREATE DATABASE ${server(template)}`;
  try {
    await migrate(databaseAt(serverUrl, template), secret);
  } catch (problem) {
    await leave();
    throw problem;
  }
  project.provide('testServer', { url: serverUrl, template, secret });
  return leave;
}
