import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '@/domain/checks/catalogue';
import type { Example } from '@/domain/checks/example';
import { examplesOf } from '@/domain/checks/examples';
import { exampleFindings } from './example-findings';
import { harperInNode } from './harper-in-node';

const SHOWN = CHECK_CODES.flatMap((code) => {
  const examples = examplesOf(code);
  return examples ? [[code, examples] as const] : [];
});
const wordsOf = ({ zh, en }: Example) => [zh, en].filter(Boolean).join(' | ').slice(0, 100);

describe.each(SHOWN)('the page of %s', (code, { wrong, right }) => {
  const read = async (example: Example) => exampleFindings(code, example, code.startsWith('en/') ? [await harperInNode()] : []);

  it.each(wrong.map((example) => [wordsOf(example), example] as const))('marks «%s»', async (_, example) => {
    expect((await read(example)).findings).not.toEqual([]);
  });

  it.each(right.map((example) => [wordsOf(example), example] as const))('leaves «%s» alone', async (_, example) => {
    expect((await read(example)).findings).toEqual([]);
  });
});
