import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES } from '@/domain/actor';

const SamplePerson = z.object({
  name_zh: z.string(),
  name_en: z.string(),
  email: z.email(),
  roles: z.array(z.enum(ROLES)),
});
export type SamplePerson = z.infer<typeof SamplePerson>;

/** The people of the sample newsroom, in the order in which they are listed. */
export function samplePeople(): SamplePerson[] {
  return z.array(SamplePerson).parse(JSON.parse(readFileSync(join(process.cwd(), 'cli/sample/people.json'), 'utf8')));
}

/** The password that all sample people share: another one in every installation, since it follows from the newsroom's secret. */
export function samplePassword(secret: string): string {
  const letters = createHmac('sha256', secret)
    .update('sample accounts')
    .digest('hex')
    .replaceAll(/[^a-f2-9]/g, '');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].join('-');
}
