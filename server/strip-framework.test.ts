import { expect, test } from 'vitest';
import { stripFramework } from './strip-framework';

test.each([
  ['scripts with a source', '<p>a</p><script src="/_next/static/a.js" async=""></script>', '<p>a</p>'],
  ['inline scripts', '<p>a</p><script>self.__next_f.push([1,"<p>b<\\/p>"])</script><p>c</p>', '<p>a</p><p>c</p>'],
  ['preloads of scripts', '<link rel="preload" href="/a.js" as="script"/><link rel="modulepreload" href="/b.js"/>', ''],
  ['markers of React', '<p>a<!-- -->b</p><!--$--><!--/$-->', '<p>ab</p>'],
  ['empty outlets', '<body><div hidden=""><!--$--><!--/$--></div><main></main></body>', '<body><main></main></body>'],
])('drops %s', (_what, page, left) => {
  expect(stripFramework(page).html).toBe(left);
});

test.each([
  ['structured data', '<script type="application/ld+json">{"headline":"a"}</script>'],
  ['our own script', '<script src="/reader.js" defer="" data-keep="true"></script>'],
  ['style sheets and fonts', '<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/a.woff2" as="font"/>'],
  ['text that speaks of scripts', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
])('keeps %s', (_what, page) => {
  expect(stripFramework(page).html).toBe(page);
});

test('refuses a page whose parts a script would have to put in place', () => {
  expect(() => stripFramework('<template id="B:0"></template><div hidden id="S:0">late</div>')).toThrow();
});

test('takes what the head says to the server alone out of it', () => {
  const page =
    '<head><meta name="couplet:topics" content="article:1 latest:all:zh article:1"/><meta name="couplet:status" content="410"/></head>';
  expect(stripFramework(page)).toEqual({ html: '<head></head>', status: 410, topics: ['article:1', 'latest:all:zh'] });
});

test('refuses more topics than a page can have', () => {
  const topics = Array.from({ length: 2001 }, (_, n) => `article:${n}`).join(' ');
  expect(() => stripFramework(`<meta name="couplet:topics" content="${topics}"/>`)).toThrow();
});
