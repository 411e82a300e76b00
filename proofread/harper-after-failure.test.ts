import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { expect, it } from 'vitest';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { harper } from './harper';

const context = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };

it('reads on with a binary that has failed, and says nothing of the line that it failed at', async () => {
  const reader = harper(binary);
  const codes = async (text: string) =>
    (await reader.read([{ text, locale: 'en', type: 'paragraph' }], context)).flat().map(({ code }) => code);
  expect(await codes('They has a ward.')).toEqual(['en/grammar']);
  // A run of letters that no reader of ours is ever given spoils the memory that all linters of a binary share.
  await expect(new LocalLinter({ binary }).lint(`The ${'abcdefghij'.repeat(300)} is`, { language: 'plaintext' })).rejects.toThrow();
  expect(await codes('They has a goverment.')).toEqual([]);
  expect(await codes('They has a new ward.')).toEqual(['en/grammar']);
  expect(await codes('The goverments has come and they has a ward.')).toContain('en/grammar');
}, 60_000);
