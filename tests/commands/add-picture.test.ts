import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPicture } from '@/commands/add-picture';
import type { Actor } from '@/domain/actor';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const writer = await somebody(database, 'writer');
const before = process.env.DATA_DIR;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'couplet-pictures-'));
  process.env.DATA_DIR = folder;
});

afterAll(async () => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  await rm(folder, { recursive: true, force: true });
});

/** A plain picture of its own colour, so that no two tests share bytes. */
function plain(width: number, height: number, background: string) {
  return sharp({ create: { width, height, channels: 3, background } });
}

function add(bytes: Uint8Array, who: Actor = writer, name = 'ferry.jpg') {
  return addPicture(who, { bytes, name });
}

async function added(bytes: Uint8Array) {
  const result = await add(bytes);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

function variant(id: string, width: number) {
  return sharp(join(folder, 'media', id, `${width}.webp`)).metadata();
}

describe('addPicture', () => {
  it('is refused to somebody who writes nothing, and stores nothing', async () => {
    const reader = await somebody(database, 'reviewer:fidelity');
    expect(await add(await plain(20, 20, 'red').png().toBuffer(), reader)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps a large picture in four widths and remembers who brought it', async () => {
    const picture = await added(await plain(2400, 1600, 'orange').jpeg().toBuffer());
    expect(picture).toMatchObject({ width: 2400, height: 1600, widths: [320, 480, 768, 1200, 1920] });
    for (const width of picture.widths) expect(await variant(picture.id, width)).toMatchObject({ format: 'webp', width });
    const [row] = await database.owner`SELECT uploaded_by, original_name FROM media WHERE id = ${picture.id}`;
    expect(row).toEqual({ uploaded_by: writer.id, original_name: 'ferry.jpg' });
  });

  it('never enlarges', async () => {
    const picture = await added(await plain(700, 500, 'yellow').png().toBuffer());
    expect(picture.widths).toEqual([320, 480, 700]);
    const small = await added(await plain(30, 40, 'yellow').webp().toBuffer());
    expect(small).toMatchObject({ width: 30, height: 40, widths: [30] });
  });

  it('takes AVIF and TIFF too', async () => {
    expect((await added(await plain(64, 64, 'green').avif().toBuffer())).widths).toEqual([64]);
    expect((await added(await plain(64, 64, 'green').tiff().toBuffer())).widths).toEqual([64]);
  });

  it('gives the same picture for the same bytes, whoever brings them and however many at once', async () => {
    const bytes = await plain(600, 400, 'blue').png().toBuffer();
    const other = await somebody(database, 'translator:zh-en');
    const results = await Promise.all([add(bytes), add(bytes, other), add(bytes)]);
    expect(new Set(results.map((result) => (result.ok ? result.value.id : result.refusal))).size).toBe(1);
    const [row] = await database.owner`SELECT count(*)::int AS rows FROM media WHERE width = 600 AND height = 400`;
    expect(row?.rows).toBe(1);
  });

  it('turns a picture upright as its camera held it', async () => {
    const picture = await added(await plain(800, 600, 'indigo').jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect(picture).toMatchObject({ width: 600, height: 800, widths: [320, 480, 600] });
    expect(await variant(picture.id, 320)).toMatchObject({ width: 320, height: 427 });
  });

  it('leaves nothing of what the camera wrote, the place above all', async () => {
    const taken = plain(500, 500, 'violet').withExif({
      IFD0: { Make: 'Camera', Artist: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 9/1 0/1' },
    });
    const bytes = await taken.jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { id } = await added(bytes);
    const { exif, icc, xmp, iptc } = await variant(id, 320);
    expect({ exif, icc, xmp, iptc }).toEqual({});
  });

  it('leaves no half-written folder behind', async () => {
    await added(await plain(90, 90, 'teal').png().toBuffer());
    expect((await readdir(join(folder, 'media'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('uses the files of an upload that was cut short before it was remembered', async () => {
    const bytes = await plain(111, 77, 'navy').png().toBuffer();
    const { id } = await added(bytes);
    const { mtimeMs } = await stat(join(folder, 'media', id, '111.webp'));
    await database.owner`ALTER TABLE media DISABLE TRIGGER USER`;
    await database.owner`DELETE FROM media WHERE id = ${id}`;
    expect((await added(bytes)).id).toBe(id);
    expect((await stat(join(folder, 'media', id, '111.webp'))).mtimeMs).toBe(mtimeMs);
  });

  it.each([
    ['a drawing in SVG, which could hold a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a page named like a picture', Buffer.from('<!doctype html><title>x</title>')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_, bytes) => {
    expect(await add(bytes, writer, 'holiday.jpg')).toEqual({ ok: false, refusal: 'picture-kind-unknown' });
  });

  it('refuses a picture that was cut off', async () => {
    const noise = sharp({
      create: { width: 400, height: 400, channels: 3, background: 'black', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
    });
    const bytes = await noise.jpeg().toBuffer();
    expect(await add(bytes.subarray(0, bytes.length / 2))).toEqual({ ok: false, refusal: 'picture-unreadable' });
  });

  it('refuses more than 100 megapixels however few bytes they are', async () => {
    const bytes = await plain(10_001, 10_000, 'white').png({ palette: true }).toBuffer();
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await add(bytes)).toEqual({ ok: false, refusal: 'picture-too-many-pixels' });
  });

  it('refuses more than 20 MB', async () => {
    expect(await add(Buffer.alloc(20 * 1024 * 1024 + 1))).toEqual({ ok: false, refusal: 'too-large' });
  });
});
