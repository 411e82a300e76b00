import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShownPictures } from './shown-pictures';

async function pictures(published: ReadonlySet<string>) {
  const folder = await mkdtemp(join(tmpdir(), 'couplet-pictures-'));
  for (const id of ['ferry', 'ward']) await mkdir(join(folder, id));
  const state = { up: true, asked: 0 };
  const ask = async (id: string) => {
    state.asked += 1;
    if (!state.up) throw new Error('away');
    return published.has(id);
  };
  return { folder, ask, state, shown: openShownPictures(folder, ask) };
}

describe('a picture', () => {
  it('is shown while something that holds it is published, and not before or after', async () => {
    const published = new Set<string>();
    const { shown } = await pictures(published);
    expect(await shown.isShown('ferry')).toBe(false);
    published.add('ferry');
    expect(await shown.isShown('ferry')).toBe(true);
    published.delete('ferry');
    shown.forget();
    expect(await shown.isShown('ferry')).toBe(false);
  });

  it('is asked about once until something changes', async () => {
    const { shown, state } = await pictures(new Set(['ferry']));
    await shown.isShown('ferry');
    await shown.isShown('ferry');
    expect(state.asked).toBe(1);
  });

  it('that readers saw is known while the database is away, after a restart too; of another nobody knows', async () => {
    const { folder, ask, shown, state } = await pictures(new Set(['ferry', 'ward']));
    await shown.isShown('ferry');
    state.up = false;
    const restarted = openShownPictures(folder, ask);
    expect(await restarted.isShown('ferry')).toBe(true);
    expect(await restarted.isShown('ward')).toBeNull();
  });

  it('loses its mark with its publication', async () => {
    const published = new Set(['ferry']);
    const { folder, shown } = await pictures(published);
    await shown.isShown('ferry');
    expect(await readdir(join(folder, 'ferry'))).toEqual(['.shown']);
    published.clear();
    shown.forget();
    await shown.isShown('ferry');
    expect(await readdir(join(folder, 'ferry'))).toEqual([]);
  });

  it('without files leaves nothing behind', async () => {
    const { folder, shown } = await pictures(new Set(['lost']));
    expect(await shown.isShown('lost')).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['ferry', 'ward']);
  });
});
