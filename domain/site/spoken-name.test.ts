import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { spokenName } from './spoken-name';

const said = (word: string) => spokenName(word).map((parts) => parts.join(' '));

describe('spokenName', () => {
  it.each([
    '葛春枝',
    '李文华',
    '王芳',
    '欧阳文',
    '诸葛亮',
    '张晓霞',
    '吕秀莲',
    '许知行',
    '沈若川',
    '顾砚秋',
    '裴承安',
    '钟南山',
    '周岚',
    '尹泉',
  ])('takes %s apart', (name) => {
    const [first = '', ...rest] = pinyin(name, { toneType: 'none', type: 'array', mode: 'surname' }).map((syllable) =>
      syllable.replace('ü', 'v'),
    );
    const long = /^(?:欧阳|诸葛)/u.test(name);
    const expected = long ? `${first}${rest[0]} ${rest.slice(1).join('')}` : `${first} ${rest.join('')}`;
    expect(said(expected.replace(' ', ''))).toContain(expected);
  });

  it.each(['hospital', 'strength', 'clinic', 'gu', 'qx12', 'zzzzzz', 'covid'])('finds no name in «%s»', (word) => {
    expect(said(word)).toEqual([]);
  });
});
