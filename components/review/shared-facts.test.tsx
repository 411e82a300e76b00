import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import type { Pair } from '@/domain/review/pair';
import en from '@/messages/en.json';
import { SharedFacts } from './shared-facts';

const lead = { id: '6f0c7a2e-8f0b-4b6e-9a53-0d1b7a3c2e11', width: 960, height: 640, widths: [480, 960] };
const picture = canonical(proseSchema.nodes.image.create({ id: 'p1', media: lead.id, alt: 'A ward at night' }));
const revision = (locale: 'zh' | 'en', passages: readonly { id: string; canonical: string }[]) => ({
  id: crypto.randomUUID(),
  editionId: crypto.randomUUID(),
  locale,
  seq: 1,
  version: 1,
  fields: { slug: 'ward', credits: [], description: '' },
  passages: passages.map((passage) => ({ ...passage, fingerprint: '', blank: false, wrote: [], from: [] })),
});
const pair: Pair = {
  id: crypto.randomUUID(),
  articleId: crypto.randomUUID(),
  seq: 1,
  zh: revision('zh', []),
  en: revision('en', [{ id: 'p1', canonical: picture }]),
  links: [],
  facts: { kind: 'page', direction: 'zh-en', section: 'news', eventDate: '2026-11-20', leadMedia: lead.id, tags: ['nursing'] },
  policy: { review: 'standard', release: { mode: 'first', locale: 'zh', otherBy: '2026-12-01' } },
  hash: '',
  frozenBy: 'somebody',
  frozenAt: new Date('2026-11-22T10:00:00Z'),
};

describe('the shared facts of a pair', () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Asia/Shanghai">
      <SharedFacts
        pair={pair}
        shared={{
          section: { nameZh: '新闻', nameEn: 'News' },
          tags: [{ zh: '护理', en: 'Nursing' }],
          lead,
          differs: { signed: ['plan'], live: ['leadMedia'] },
        }}
      />
    </NextIntlClientProvider>,
  );

  it.each([
    'News',
    'Nursing',
    'Page that stays',
    'Chinese to English',
    '20 November 2026',
    `src="/media/${lead.id}/480.webp"`,
    'Alternative text (English): <span lang="en">A ward at night</span>',
    'No alternative text in Chinese',
    'Chinese first, English later · Language, fidelity and final signatures',
    'The other language by: 1 December 2026',
  ])('say «%s»', (words) => {
    expect(html).toContain(words);
  });

  it('are marked in words where they are not what they were', () => {
    expect(html.match(/Differs from what readers see/g)).toHaveLength(1);
    expect(html.match(/Changed since you last signed/g)).toHaveLength(1);
  });
});
