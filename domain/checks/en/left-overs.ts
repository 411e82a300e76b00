import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

const FILE =
  /[\p{L}\p{N}_=&+()%.@-]+(?: ?\(\d+\))?\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg|pdf|docx?|xlsx?|pptx?|mp4|mov|avi|mp3|zip|rar)\b/giu;
const CAMERA = /^(?:IMG|DSC|DSCN|DSCF|MVIMG|PXL|WX|mmexport|QQ截图|微信图片|图片|image|photo|picture|screenshot)[-_ ]?\(?\d[\d_-]*\)?$/i;

/** Longer lines are text. */
const LONGEST = 500;

/** A line that is a name of a file or several: what a picture was called before it had a caption. */
export function fileNames(block: Block): Found[] {
  const text = block.text.trim();
  if (text.length > LONGEST) return [];
  const names = [...text.matchAll(FILE)].map(([name]) => name);
  const rest = text.replace(FILE, '').replace(/[\s\d(),;|·•-]+/g, '');
  const isNames = (names.length > 0 && rest === '') || CAMERA.test(text);
  if (!isNames) return [];
  const from = block.text.indexOf(text);
  return [remark('en/file-name', block, { from, to: from + text.length, values: { name: names[0]?.trim() ?? text } })];
}

const NAVIGATION =
  /^(?:home|news|index|about us|you are here:?|current (?:position|location):?|location:?)\s*(?:»|›|>|>>|→|::)\s*\S|^(?:.{1,40}\s(?:»|›|>>)\s){1,6}.{1,200}$|^(?:中文版?|简体|繁體|chinese)\s*[|/]\s*(?:english|en)$|^(?:english|en)\s*[|/]\s*(?:中文版?|chinese|简体)$|^(?:prev(?:ious)?(?: (?:article|page|post|news))?|next(?: (?:article|page|post|news))?|last one|next one)\s*[:：»«>]\s*.{0,200}$|^(?:back to (?:top|list)|return to (?:list|top)|\[?(?:print|close)\]?(?:\s*[|/]?\s*\[?(?:print|close|back|share)\]?)*|share(?: to| on)?:?|read more(?: ?>+)?|click here|more ?>+|font ?size:?.*|(?:views?|hits|clicks?|visits|page ?views|read|browse|reading)\s*[:：]\s*\d+(?: times)?|clicks?:? ?\d+ times|copyright (?:©|\(c\)).*|all rights reserved\.?|skip to (?:main )?content|menu|search\.{0,3}|sitemap|login|log in|register)$/i;

/** What a template or an old page left behind: the path of the page, a switch of languages, links to other pages, counters. */
export function navigation(block: Block): Found[] {
  const text = block.text.trim();
  if (text.length > LONGEST || !NAVIGATION.test(text)) return [];
  const from = block.text.indexOf(text);
  return [remark('en/navigation', block, { from, to: from + text.length })];
}
