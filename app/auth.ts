import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { z } from 'zod';
import { appDatabase } from '@/db/database';
import { findActorById } from '@/db/people';
import { forgetAttempts, recordAttempt } from '@/db/rate-limits';
import { accounts, people, rateLimits, sessions, verifications } from '@/db/schema/people';
import { databaseSettings } from '@/db/settings';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/domain/password';
import { may } from '@/domain/permissions';
import { newsroomUrl } from './newsroom-url';
import { isSameOrigin } from './request';

const DAY = 24 * 60 * 60;
const ATTEMPTS = { most: 10, withinMs: 15 * 60 * 1000 };

const SignIn = z.object({ email: z.string().transform((email) => email.trim().toLowerCase()) });

let made: ReturnType<typeof makeAuth> | undefined;

/** Who signs in and how: e-mail and password, sessions and attempts in PostgreSQL. Nobody can sign up; people are invited. */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth();
  return made;
}

function makeAuth() {
  const { origin, protocol } = newsroomUrl();
  return betterAuth({
    appName: 'Couplet',
    baseURL: origin,
    basePath: '/api/auth',
    secret: databaseSettings().secret,
    database: drizzleAdapter(appDatabase(), {
      provider: 'pg',
      transaction: true,
      schema: { user: people, session: sessions, account: accounts, verification: verifications, rateLimit: rateLimits },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: { expiresIn: 30 * DAY, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      // Whole offices share an address, so this only stops floods; guessing one person's password is stopped below. better-auth counts on
      // until an address has been silent for a whole window, so a window of seconds would in time shut out a busy office.
      window: 1,
      max: 100,
      customRules: { '/sign-in/email': { window: 1, max: 100 }, '/change-password': { window: 60, max: 10 } },
    },
    trustedOrigins,
    advanced: { useSecureCookies: protocol === 'https:', cookiePrefix: 'couplet' },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    hooks: { before: beforeDoor, after: afterDoor },
    databaseHooks: { session: { create: { before: onlyAtTheDesk } } },
  });
}

/** A newsroom may be reached by several names; what counts is that the page asking is its own. */
const trustedOrigins: BetterAuthOptions['trustedOrigins'] = (request) => {
  const origin = request?.headers.get('origin');
  return request && origin && isSameOrigin(request) ? [origin] : [];
};

/** Attempts are counted per e-mail too, since addresses of machines are easily changed; a new password always ends other sessions. */
const beforeDoor = createAuthMiddleware(async (context) => {
  if (context.path === '/change-password') return { context: { body: { ...context.body, revokeOtherSessions: true } } };
  if (context.path !== '/sign-in/email') return;
  const who = SignIn.safeParse(context.body);
  if (!who.success) return;
  const allowed = await recordAttempt({ key: attemptKey(who.data.email), now: Date.now(), ...ATTEMPTS });
  if (!allowed) throw new APIError('TOO_MANY_REQUESTS');
});

const afterDoor = createAuthMiddleware(async (context) => {
  const person = context.path === '/sign-in/email' ? context.context.newSession?.user : undefined;
  if (person) await forgetAttempts(attemptKey(person.email));
});

/** Whoever has no role any more keeps the password and gets no session. */
async function onlyAtTheDesk({ userId }: { userId: string }): Promise<void> {
  const who = await findActorById(userId);
  if (!who || !may(who, 'see-desk')) throw new APIError('FORBIDDEN');
}

function attemptKey(email: string): string {
  return `sign-in as ${email}`;
}
