import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFront } from './arrange-front';

const SIZES = { latest: 4, inSection: 4 };

type Told = { section: string; picture: boolean };

/** The stories of a newsroom, the newest first, as the front page asks for them. */
function newsroom(told: readonly Told[]) {
  const stories = told.map(({ section, picture }, place) => ({ articleId: `${place}`, sectionSlug: section, picture: picture || null }));
  const bySection = Map.groupBy(stories, ({ sectionSlug }) => sectionSlug);
  const cut = new Map([...bySection].map(([slug, own]) => [slug, own.slice(0, 9)]));
  return { stories, asked: { newest: stories.slice(0, 5 + bySection.size), bySection: cut } };
}

function arranged(words: string) {
  const told = words.split(' ').filter(Boolean);
  const { lead, latest, bySection } = arrangeFront(
    newsroom(told.map((word) => ({ section: word[0] ?? '', picture: !word.endsWith('-') }))).asked,
    SIZES,
  );
  const ids = (stories: readonly { articleId: string }[]) => stories.map(({ articleId }) => Number(articleId));
  return {
    lead: lead && Number(lead.articleId),
    latest: ids(latest),
    sections: Object.fromEntries([...bySection].flatMap(([slug, stories]) => (stories.length > 0 ? [[slug, ids(stories)]] : []))),
  };
}

describe('the front page', () => {
  it.each([
    ['of nothing', '', { lead: null, latest: [], sections: {} }],
    ['of one article', 'a', { lead: 0, latest: [], sections: {} }],
    ['leads with the newest that has a picture', 'a- b- a b a b', { lead: 2, latest: [0, 1, 3], sections: { a: [4], b: [5] } }],
    ['leads with the newest where none has one', 'a- a-', { lead: 0, latest: [], sections: { a: [1] } }],
    ['does not look far for a picture', 'a- a- a- a- a- a', { lead: 0, latest: [1, 2, 3, 4], sections: { a: [5] } }],
    ['leaves every section its last story', 'a b c a b c', { lead: 0, latest: [1, 2], sections: { a: [3], b: [4], c: [5] } }],
    ['of one busy section', 'a a a a a a a a a a a', { lead: 0, latest: [1, 2, 3, 4], sections: { a: [5, 6, 7, 8] } }],
  ])('%s', (_, words, expected) => {
    expect(arranged(words)).toEqual(expected);
  });

  it('shows nothing twice, everything in its order, and of every section something', () => {
    const story = record({ section: constantFrom('a', 'b', 'c', 'd', 'e', 'f'), picture: boolean() });
    assert(
      property(array(story, { maxLength: 60 }), (told) => {
        const { stories, asked } = newsroom(told);
        const { lead, latest, bySection } = arrangeFront(asked, SIZES);
        const shown = [...(lead ? [lead] : []), ...latest, ...[...bySection.values()].flat()].map(({ articleId }) => articleId);
        expect(new Set(shown).size).toBe(shown.length);
        for (const part of [latest, ...bySection.values()]) {
          const places = part.map(({ articleId }) => Number(articleId));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
        for (const [slug, own] of Map.groupBy(stories, ({ sectionSlug }) => sectionSlug)) {
          const beside = own.filter((one) => one !== lead && !latest.includes(one));
          expect(bySection.get(slug)).toEqual(beside.slice(0, SIZES.inSection));
          if (own.some((one) => one !== lead)) expect(beside.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
