import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkCodes } from './check-codes';
import { readCodes } from './read-codes';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };

describe('Codes', () => {
  it('have their places inside the text, one after the other', () => {
    const scraps = fc.array(
      fc.oneof(
        fc.constantFrom(
          'GB/T 1',
          'ISO ',
          '120',
          '@',
          'a.com',
          'www.',
          'https://',
          '0571-',
          '87236114',
          '+86 ',
          'A320',
          '-',
          '比',
          '3',
          '〔2020〕',
          '5号',
          'COVID-',
          '拨打',
          '.',
          ' ',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(scraps, (parts) => {
        const text = parts.join('');
        for (const locale of ['zh', 'en'] as const) {
          let last = 0;
          for (const { span } of readCodes(text, locale)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        expect(checkCodes({ zh: text, en: text }, CONTEXT).found).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('agree wherever the same ones stand on both sides, in any order', () => {
    const code = fc.constantFrom(
      'A320',
      'info@example.org',
      '0571-87236114',
      '13800138000',
      'GB/T 30240.7',
      'ISO 9001',
      'H1N1',
      'example.org/a',
    );
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 8 }), (codes) => {
        const zh = codes.map((one) => `见${one}。`).join('');
        const en = codes
          .toReversed()
          .map((one) => `See ${one} here. `)
          .join('');
        expect(checkCodes({ zh, en }, CONTEXT).found).toEqual([]);
      }),
    );
  });

  it('are read in time that grows with the text', () => {
    for (const shape of ['www.a.b.c.', 'x@y.z.', 'GB/T 1.1-', '+1 234 567 89 ', 'a-1-', '1234567890', 'https://', '010-1234 ', 'A1.']) {
      const text = shape.repeat(Math.ceil(20_000 / shape.length));
      const start = performance.now();
      checkCodes({ zh: text, en: text.replaceAll('1', '2') }, CONTEXT);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
