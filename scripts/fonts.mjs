import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './settings.mjs';

const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts'), join(homedir(), '.local/share/fonts')];
const CHINESE_FONTS = join(ROOT, 'node_modules/@embedpdf/fonts-sc/fonts');

function systemReadsChinese() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/**
 * Environment in which a browser can draw Chinese: empty when the system can, else with a font configuration, written into
 * `folder`, that adds a Chinese font to those of the system and to `others`.
 */
export function chineseFonts(folder, others = []) {
  if (systemReadsChinese()) return {};
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const dirs = [...SYSTEM_FONTS, ...others, CHINESE_FONTS].map((dir) => `  <dir>${dir}</dir>`);
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...dirs,
    `  <cachedir>${join(folder, 'cache')}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { FONTCONFIG_FILE: file };
}
