import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '@/domain/checks/catalogue';
import { checkPair } from '@/domain/checks/check-pair';
import { checkText } from '@/domain/checks/check-text';
import type { Example } from '@/domain/checks/example';
import { examplesOf } from '@/domain/checks/examples';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { LOCALES } from '@/domain/locale';
import { termIndex } from '@/domain/terms/term-index';
import { sayFinding } from './say-finding';

/** Everything that is found in an example, with every check in use. */
function found({ zh = '', en = '', terms = [], office }: Example) {
  const switches = Object.fromEntries(CHECK_CODES.map((code) => [code, { on: true }]));
  const context = { terms: termIndex(terms), office: { ...DEFAULT_CHECKS, ...office, switches }, day: null };
  const texts = LOCALES.flatMap((locale) => checkText({ text: { zh, en }[locale], locale, type: 'page' }, context));
  return [...checkPair({ zh, en }, context), ...texts];
}

describe.each(CHECK_CODES)('%s', (code) => {
  const said = (examplesOf(code)?.wrong ?? []).flatMap(found).map((finding) => ({ finding, sentences: sayFinding(finding) }));

  it('is said with its values in both languages', () => {
    for (const { finding, sentences } of said) {
      for (const sentence of [sentences.zh, sentences.en]) {
        expect(sentence, finding.code).not.toMatch(/[{}]|undefined|null|NaN|Findings\.|\bfacts\./);
      }
      expect(sentences.zh, finding.code).toMatch(/\p{Script=Han}/u);
    }
  });
});
