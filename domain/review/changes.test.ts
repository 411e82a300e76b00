import { describe, expect, it } from 'vitest';
import { fingerprint } from '@/domain/prose/fingerprint';
import { changesBetween } from './changes';
import type { Revision } from './revision';

/** A revision from «id:words», one passage each; no words make it blank. */
function revision(...passages: string[]): Revision {
  const made = passages.map((passage) => {
    const [id = '', text = ''] = passage.split(':');
    return { id, fingerprint: fingerprint(text), blank: text === '', canonical: text, wrote: [], from: [] };
  });
  const fields = { slug: '', credits: [], description: '' };
  return { id: crypto.randomUUID(), editionId: crypto.randomUUID(), locale: 'zh', seq: 1, version: 1, fields, passages: made };
}

function shown(before: Revision | null, after: Revision | null) {
  const { changed, added, moved, removed } = changesBetween(before, after);
  return { changed: [...changed.keys()], added: [...added], moved: [...moved], removed: removed.map(({ id }) => id) };
}

describe('changes between two revisions', () => {
  it.each([
    ['nothing', ['a:1', 'b:2'], ['a:1', 'b:2'], {}],
    ['a changed passage', ['a:1', 'b:2'], ['a:1', 'b:3'], { changed: ['b'] }],
    ['a new passage', ['a:1'], ['a:1', 'b:2'], { added: ['b'] }],
    ['a deletion', ['a:1', 'b:2', 'c:3'], ['a:1', 'c:3'], { removed: ['b'] }],
    ['one passage that moved to the front', ['a:1', 'b:2', 'c:3'], ['c:3', 'a:1', 'b:2'], { moved: ['c'] }],
    ['one passage that moved and changed', ['a:1', 'b:2', 'c:3'], ['b:2', 'c:3', 'a:9'], { moved: ['a'], changed: ['a'] }],
    ['words that were deleted from a passage', ['a:1', 'b:2'], ['a:1', 'b:'], { changed: ['b'] }],
    ['a blank passage that came or went: nothing', ['a:1', 'b:'], ['a:1', 'c:'], {}],
  ])('show %s', (_, before, after, expected) => {
    const none = { changed: [], added: [], moved: [], removed: [] };
    expect(shown(revision(...before), revision(...after))).toEqual({ ...none, ...expected });
  });

  it('are everything for somebody who has read nothing', () => {
    expect(shown(null, revision('a:1', 'b:'))).toEqual({ changed: [], added: ['a'], moved: [], removed: [] });
    expect(shown(revision('a:1'), null).removed).toEqual(['a']);
  });
});
