import { describe, expect, it } from 'vitest';
import { phrasesOf, type SearchClause, searchPlan } from './search-plan';
import { type Asked, parseSearch } from './search-query';

function asked(typed: string): Asked {
  const query = parseSearch(typed);
  if (query.at !== 'asked') throw new Error(`«${typed}» asks for nothing.`);
  return query;
}

/** A plan as it would be said: words with + must all be there, | is a choice, # is a tag. */
function said(clause: SearchClause): string {
  if ('tag' in clause) return `#${clause.tag}`;
  if ('all' in clause) return clause.all.map(said).join(' + ');
  if ('any' in clause) return `(${clause.any.map(said).join(' | ')})`;
  return clause.term.pieces.map(({ text }) => text).join('~');
}

const name = (phrase: string, text: string) => ({ phrase, name: text, tag: null });

describe('phrasesOf', () => {
  it('names every stretch that may be a name, in words and in characters', () => {
    expect(phrasesOf(asked('li wenhua'))).toEqual(['li', 'li wenhua', 'wenhua']);
    expect(phrasesOf(asked('护士节'))).toEqual(['护士节', '护士', '士节']);
    expect(phrasesOf(asked('CT检查'))).toEqual(['ct', 'ct 检查', '检查']);
  });

  it('leaves quoted words alone, and no name goes over them', () => {
    expect(phrasesOf(asked('night "li wenhua" clinic'))).toEqual(['night', 'clinic']);
  });

  it('stays small for the longest of questions', () => {
    const longest = Array.from({ length: 12 }, (_, n) => '协和医院护士'.slice(0, 4 + (n % 3)).repeat(1)).join(' ');
    expect(phrasesOf(asked(longest)).length).toBeLessThan(400);
  });
});

describe('searchPlan', () => {
  it.each([
    ['li wenhua', [name('li wenhua', '李文华')], '(li + wenhua | 李文华)'],
    ['li wenhua ferry', [name('li wenhua', '李文华'), name('li', '礼')], '(li + wenhua | 李文华) + ferry'],
    ['协和医院护士节', [name('协和医院', 'Union Hospital')], '(协和医院护士节 | (协和医院 | union + hospital) + 护士节)'],
    ['护士节', [name('护士节', 'Nurses’ Day'), name('护士节', '护士节'), name('护士节', 'nurses day')], '(护士节 | nurses + day)'],
    ['nursing', [{ phrase: 'nursing', name: null, tag: 'nursing' }], '(nursing | #nursing)'],
    ['gechunzhi', [], '(gechunzhi | ge + chunzhi | gechun + zhi)'],
    ['"night clinic" 护士', [name('night clinic', '夜间门诊')], 'night~clinic + 护士'],
  ])('plans «%s»', (typed, names, expected) => {
    expect(said(searchPlan(asked(typed), names))).toBe(expected);
  });
});
