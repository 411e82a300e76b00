import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { qrSvg } from './qr-svg';

async function readFrom(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 288 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

it.each([
  'https://a.cn/zh',
  'https://news.example.org/zh/news/yun-qi-hu-yi-yuan-xin-men-zhen-lou-qi-yong',
  `https://news.example.org/en/news/${'a-very-long-address-'.repeat(6)}end`,
])('is read as %s by a reader that somebody else wrote', async (address) => {
  expect(await readFrom(qrSvg(address))).toBe(address);
});

it('is small enough to be sent whenever somebody asks', () => {
  expect(qrSvg(`https://news.example.org/zh/news/${'a'.repeat(120)}`).length).toBeLessThan(12_000);
});
