import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { picturesIn } from '@/domain/prose/pictures-in';
import { proseSchema } from '@/domain/prose/schema';
import { picturesLike, showOtherPictures } from './pictures-like';

const { image, gallery, paragraph } = proseSchema.nodes;
const picture = (media: string, words: string) => image.create({ media, alt: words, caption: words, credit: words });
const shown = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
const zh = (media: readonly string[]) =>
  gallery.create(
    { id: 'zh' },
    media.map((id) => picture(id, `图${id}`)),
  );
const en = (media: readonly string[]) =>
  gallery.create(
    { id: 'en' },
    media.map((id, place) => picture(id, `${id}${place}`)),
  );
const mediaIn = (node: Node) => picturesIn(node).map(({ attrs }) => attrs.media);
const wordsIn = (node: Node) => picturesIn(node).map(({ attrs }) => attrs.alt);

it('shows what the source shows in its order, keeps its own words with their pictures and takes none of the source', () => {
  fc.assert(
    fc.property(shown, shown, (there, here) => {
      const [source, target] = [zh(there), en(here)];
      const like = picturesLike(source, target);
      expect(mediaIn(like)).toEqual(there);
      expect(like.attrs.id).toBe('en');
      expect(showOtherPictures(source, like)).toBe(false);
      const words = wordsIn(like).filter((word) => word !== '');
      expect(new Set(words).size).toBe(words.length);
      for (const [place, { attrs }] of picturesIn(like).entries())
        expect(attrs.alt === '' || attrs.alt.startsWith(there[place])).toBe(true);
      const kept = here.filter(
        (media, place) => here.slice(0, place).filter((other) => other === media).length < there.filter((id) => id === media).length,
      );
      expect(words).toHaveLength(kept.length);
      if (!showOtherPictures(source, target)) expect(like.eq(target)).toBe(true);
    }),
  );
});

it('changes which picture stands by itself, with its id', () => {
  const target = image.create({ id: 'en', media: 'a', alt: 'A' });
  const source = image.create({ id: 'zh', media: 'b', alt: '图' });
  expect(showOtherPictures(source, target)).toBe(true);
  expect(picturesLike(source, target).attrs).toEqual({ id: 'en', media: 'b', alt: '', caption: '', credit: '' });
});

it('compares nothing but pictures with pictures and galleries with galleries', () => {
  expect(showOtherPictures(zh(['a']), paragraph.create())).toBe(false);
  expect(showOtherPictures(zh(['a']), picture('a', 'A'))).toBe(false);
  expect(showOtherPictures(paragraph.create(), paragraph.create())).toBe(false);
});
