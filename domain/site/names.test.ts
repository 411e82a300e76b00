import { describe, expect, it } from 'vitest';
import { About, isSameName, matchesNames, Names } from './names';

describe('the names of a tag', () => {
  it.each([
    [{ zh: '科研', en: 'Research' }, true],
    [{ zh: '科研', en: '' }, false],
    [{ zh: ' ', en: 'Research' }, false],
    [{ zh: '\u200b', en: 'Research' }, false],
    [{ zh: '科'.repeat(81), en: 'Research' }, false],
  ])('%j: %s', (names, taken) => {
    expect(Names.safeParse(names).success).toBe(taken);
  });

  it.each([
    ['研', true],
    ['RESEARCH', true],
    ['ｒｅｓ', true],
    ['', true],
    ['teaching', false],
  ])('match «%s»: %s', (search, found) => {
    expect(matchesNames({ zh: '科研', en: 'Research' }, search)).toBe(found);
  });

  it.each([
    ['Research', ' research ', true],
    ['clinical  trials', 'Clinical trials', true],
    ['Research', 'Researches', false],
  ])('«%s» and «%s» are the same: %s', (one, other, same) => {
    expect(isSameName(one, other)).toBe(same);
  });
});

describe('what readers are told of a section', () => {
  it.each([
    [{ zh: '', en: '' }, true],
    [{ zh: '关于科研', en: 'About research' }, true],
    [{ zh: '关于科研', en: '' }, false],
    [{ zh: ' ', en: 'About research' }, false],
  ])('%j: %s', (about, taken) => {
    expect(About.safeParse(about).success).toBe(taken);
  });
});
