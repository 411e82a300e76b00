import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { z } from 'zod';
import { LOCALES } from '@/domain/locale';
import { readerAddresses } from '@/tests/support/reader-addresses';

const Judgement = z.object({
  messages: z.array(z.object({ type: z.string(), url: z.string(), message: z.string(), lastLine: z.int().optional() })),
});

const hasJava = spawnSync('java', ['-version']).status === 0;

// What the standard leaves open, and React decides.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
  },
});

/** What the Nu checker of the W3C says against these pages. It needs Java. */
async function judgedByNu(folder: string): Promise<string[]> {
  const asked = promisify(execFile)(
    'java',
    ['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--format', 'json', '--exit-zero-always', '--skip-non-html', folder],
    {
      maxBuffer: 1 << 26,
    },
  );
  const { messages } = Judgement.parse(JSON.parse((await asked).stderr));
  return messages
    .filter(({ type }) => type === 'error')
    .map(({ url, lastLine, message }) => `${url.split('/').at(-1)}:${lastLine} ${message}`);
}

test('every kind of reader page is valid HTML', async ({ request }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'couplet-html-'));
  const faults: string[] = [];
  try {
    for (const locale of LOCALES) {
      for (const [kind, address] of Object.entries(await readerAddresses(request, locale))) {
        const html = await (await request.get(address)).text();
        writeFileSync(join(folder, `${locale}-${kind}.html`), html);
        if (locale === 'zh')
          writeFileSync(join(folder, `hant-${kind}.html`), await (await request.get(address.replace(/^\/zh/, '/zh-hant'))).text());
        const report = await validator.validateString(html);
        for (const { messages } of report.results)
          for (const { severity, ruleId, message, line } of messages)
            if (severity > 1) faults.push(`${address}:${line} ${ruleId} ${message}`);
      }
    }
    if (hasJava) faults.push(...(await judgedByNu(folder)));
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(faults).toEqual([]);
});
