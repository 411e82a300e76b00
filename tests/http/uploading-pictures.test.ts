import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { POST } from '@/app/api/media/route';
import { Picture } from '@/domain/picture';
import { testDatabase } from '@/tests/support/database';
import { posted, signedIn } from '@/tests/support/signed-in';

await testDatabase();
const { cookie } = await signedIn('writer');
const before = process.env.DATA_DIR;
const folder = await mkdtemp(join(tmpdir(), 'couplet-uploads-'));
process.env.DATA_DIR = folder;

afterAll(async () => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  await rm(folder, { recursive: true, force: true });
});

const Answer = z.union([z.object({ ok: z.literal(true), value: Picture }), z.object({ ok: z.literal(false), refusal: z.string() })]);

async function upload(body: FormData): Promise<{ status: number; answer: z.infer<typeof Answer> }> {
  const response = await POST(posted('/api/media', { cookie, body }));
  return { status: response.status, answer: Answer.parse(await response.json()) };
}

function formWith(file: Blob | string): FormData {
  const form = new FormData();
  if (typeof file === 'string') form.set('file', file);
  else form.set('file', file, '门诊楼.png');
  return form;
}

describe('POST /api/media', () => {
  it('takes a picture and answers where it lies', async () => {
    const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: 'tomato' } })
      .png()
      .toBuffer();
    const { status, answer } = await upload(formWith(new Blob([new Uint8Array(bytes)])));
    expect([status, answer.ok]).toEqual([200, true]);
    if (!answer.ok) throw new Error(answer.refusal);
    expect((await readdir(join(folder, 'media', answer.value.id))).sort()).toEqual(['320.webp', '480.webp', '640.webp']);
  });

  it('refuses a form without a picture, and words in its place', async () => {
    expect(await upload(new FormData())).toEqual({ status: 400, answer: { ok: false, refusal: 'malformed' } });
    expect(await upload(formWith('no picture'))).toEqual({ status: 400, answer: { ok: false, refusal: 'malformed' } });
  });

  it('refuses what is no picture, whatever its name says', async () => {
    expect(await upload(formWith(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' })))).toEqual({
      status: 415,
      answer: { ok: false, refusal: 'picture-kind-unknown' },
    });
  });

  it('passes over what is too long, and gives up on what has no end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    // The DOM's types do not know the half duplex that Node asks for.
    const streamed = {
      method: 'POST',
      headers: { cookie, origin: 'http://localhost', host: 'localhost', 'content-type': 'multipart/form-data; boundary=x' },
      body: endless,
      duplex: 'half',
    };
    const response = await POST(new Request('http://localhost/api/media', streamed));
    expect([response.status, await response.json()]).toEqual([413, { ok: false, refusal: 'too-large' }]);
    expect(sent).toBeLessThan(70);
  });
});
