import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storePicture } from './picture-files';
import { preparePicture } from './prepare-picture';

const POSITION = { GPSLatitudeRef: 'N', GPSLatitude: '31/1 11/1 48/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 27/1 12/1' };
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="31,11.8N"/></rdf:RDF></x:xmpmeta>';

/** A photograph as a telephone takes it: it says where, when and with what. */
function photograph() {
  return sharp({ create: { width: 640, height: 480, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Make: 'Telephone', Artist: 'Li' }, IFD2: { DateTimeOriginal: '2026:05:13 09:30:00' }, IFD3: POSITION })
    .withXmp(XMP);
}

let folder: string;
const before = process.env.DATA_DIR;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'couplet-position-'));
  process.env.DATA_DIR = folder;
});

afterAll(async () => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  await rm(folder, { recursive: true, force: true });
});

describe.each(['jpeg', 'webp', 'tiff', 'png', 'avif'] as const)('a %s that says where it was taken', (format) => {
  it('is kept and shown without its position, its time and its camera', async () => {
    const bytes = await photograph().toFormat(format).toBuffer();
    const { exif: camera = Buffer.of(), xmp: packet = Buffer.of() } = await sharp(bytes).metadata();
    expect(Buffer.concat([camera, packet]).toString('latin1'), 'the picture of the test has a position').toMatch(/Telephone|GPSLatitude/);

    const prepared = await preparePicture(bytes);
    if (!prepared.ok) throw new Error(prepared.refusal);
    await storePicture(prepared.value);

    const kept = await readdir(join(folder, 'media'), { recursive: true });
    const files = kept.filter((name) => name.startsWith(prepared.value.id) && name.includes('.'));
    expect(files.sort()).toEqual([320, 480, 640].map((width) => `${prepared.value.id}/${width}.webp`));
    for (const name of files) {
      const stored = await readFile(join(folder, 'media', name));
      expect(await sharp(stored).metadata()).toMatchObject({ format: 'webp' });
      const { exif, xmp, iptc } = await sharp(stored).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect(stored.toString('latin1')).not.toMatch(/GPS|EXIF|Telephone|xmpmeta/);
    }
  });
});
