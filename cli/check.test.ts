import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Fix } from '@/domain/checks/finding';
import { SEVERITIES } from '@/domain/checks/severity';

const folder = mkdtempSync(join(tmpdir(), 'couplet-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Span = z.tuple([z.int(), z.int()]).nullable();
/** What other programs read, and nothing beside it. */
const Line = z.strictObject({
  id: z.union([z.string(), z.number()]),
  findings: z.array(
    z.strictObject({
      code: z.string().regex(/^[a-z]+\/[a-z-]+$/),
      severity: z.enum(SEVERITIES),
      zh: Span,
      en: Span,
      message: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
      fix: Fix.nullable(),
    }),
  ),
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs the command as an operator does, in the folder of the files. */
function check(...words: string[]) {
  const env = { ...process.env, INIT_CWD: folder, DATABASE_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'check', ...words], {
    env,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    stdout,
    lines: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => Line.parse(JSON.parse(line))),
  };
}

const pair = (id: string | number, zh: string, en: string) => `${JSON.stringify({ id, zh, en })}\n`;

describe('checking pairs', () => {
  it('answers each with a line of its own, under its id', () => {
    const pairs = pair('a', '捐款1.8亿元。', 'It gave 1.8 million yuan.') + pair(7, '共有12张床。', 'There are twelve beds.');
    const { status, lines } = check('--pairs', file('pairs.jsonl', pairs), '--json');
    expect(status).toBe(0);
    expect(lines().map(({ id, findings }) => [id, findings.map(({ code }) => code.split('/')[0])])).toEqual([
      ['a', ['facts']],
      [7, []],
    ]);
    const [found] = lines()[0]?.findings ?? [];
    expect('捐款1.8亿元。'.slice(...(found?.zh ?? []))).toContain('1.8亿');
    expect(found?.message.en).toContain('180,000,000');
  });

  it('takes lines that end and begin as other systems write them, and a last line without an end', () => {
    const pairs = `\ufeff${pair('a', '三\u2028月', 'x').trim()}\r\n\r\n${pair('b', '四', 'y').trim()}`;
    expect(
      check('--pairs', file('crlf.jsonl', pairs), '--json')
        .lines()
        .map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  it('knows the terms of a file', () => {
    const terms = file('terms.csv', 'zh,en,en_forbidden\n望湖医院,Wanghu Hospital,Wang Lake Hospital\n');
    const pairs = file('terms.jsonl', pair('a', '望湖医院启用新楼。', 'Wang Lake Hospital has opened a new building.'));
    const [line] = check('--pairs', pairs, '--terms', terms, '--json').lines();
    expect(line?.findings).toEqual([
      expect.objectContaining({ code: 'terms/forbidden', fix: { side: 'en', from: 0, to: 18, text: 'Wanghu Hospital' } }),
    ]);
  });

  it('says of people’s texts what it found in words', () => {
    const { stdout } = check('--pairs', file('said.jsonl', pair('a', '捐款1.8亿元。', 'It gave 1.8 million yuan.')));
    expect(stdout).toMatch(/^a: block facts\/\S+ «1\.8亿元?» \/ «1\.8 million yuan» /);
  });
});

describe('checking a text', () => {
  it('reads English by itself, with the library that reads along', () => {
    const { lines } = check(
      '--text',
      file('page.txt', 'The team went to to the wards.\n\nThey recieved 40 patients.'),
      '--lang',
      'en',
      '--json',
    );
    expect(lines()[0]?.findings.map(({ code }) => code)).toEqual(['en/repeated-word', 'en/spelling']);
  });

  it('reads Chinese that was saved as GB18030', () => {
    const bytes = Uint8Array.from([0xb5, 0xc4, 0xb5, 0xc4, 0xd2, 0xbd, 0xd4, 0xba, 0xa1, 0xa3]);
    expect(
      check('--text', file('gb.txt', bytes), '--lang', 'zh', '--json')
        .lines()[0]
        ?.findings.map(({ code }) => code),
    ).toContain('zh/repeated-word');
  });
});

describe('what cannot be checked', () => {
  it.each<[string, string[], RegExp]>([
    ['a line that is no pair', ['--pairs', file('bad.jsonl', '{"zh": "一"}\n')], /^Line 1 of bad\.jsonl is no pair/],
    ['a file that is not there', ['--pairs', 'nothing.jsonl'], /^There is no file nothing\.jsonl\./],
    ['a folder', ['--pairs', '.'], /^\. is a folder/],
    ['bytes that are no text', ['--text', file('image', Uint8Array.from([0xff, 0xff, 0xff, 0xff])), '--lang', 'zh'], /^image is no text/],
    ['a text whose language nobody names', ['--text', 'page.txt'], /^Say what to check/],
    ['a term file without terms', ['--pairs', 'pairs.jsonl', '--terms', file('no.csv', 'a,b\n1,2\n')], /^no\.csv, line 1: /],
    ['an option that there is not', ['--colour'], /^Unknown option/],
  ])('%s is declined in a sentence', (_, words, sentence) => {
    const { status, stdout, stderr } = check(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
