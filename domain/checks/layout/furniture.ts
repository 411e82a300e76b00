import type { Locale } from '@/domain/locale';
import type { LayoutReading, Placing } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** Longer passages are prose that mentions such words. */
const LONGEST = 120;

/** Parts of a web page that come along when an article is copied from it. Most English ones are found within the English. */
const FURNITURE: Record<Locale, RegExp> = {
  zh: /^(?:首页|您?(?:当前|现在)?的?位置[:：])\s*[»›>＞/\-→]?\s*\S|^(?:上|下)一[篇页条](?:\s*[:：»>›]|$)|(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[:：]\s*[[【]?\s*\d+\s*次?|^(?:打印|关闭)(?:本页|窗口|页面)?$|字[号体][:：]?\s*[【[(（]?\s*[大小]|^分享(?:到|至)|扫一扫|^(?:返回|回到)(?:顶部|首页|列表)|^(?:中文|简体)\s*[|｜/]\s*(?:English|EN)\b|版权所有|^(?:首页|新闻中心|新闻动态|新闻资讯|要闻|通知公告)$|^相关(?:阅读|新闻|链接|文章)$/iu,
  en: /^(?:news\s*(?:&|and)\s*events|latest news|news cent(?:er|re)|related (?:articles|news|links|posts))$/iu,
};

/** A line that says who did what, which belongs to the credits of the text. */
const CREDIT: Record<Locale, RegExp> = {
  zh: /^[（(【[]?\s*(?:文[/／、]?图?|图[/／、]?文?|文字|图片|摄影|供图|供稿|撰稿|撰文|作者|通讯员|记者|编辑|责任编辑|责编|审核|审校|校对|翻译|来源|稿件来源|信息来源)\s*[:：|｜/／]\s*\S.{0,60}$/u,
  en: /^[([]?\s*(?:(?:written|edited|reviewed|translated|photographed|reported|compiled|proofread) by\b|(?:text|photos?|pictures?|words|story|source|editor|author|reporter|translator|photographer|reviewer|contributor)s?(?:\s*(?:by\b|credits?\s*[:：])|\s*[:：])|by\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){0,3}\s*(?:\(\p{Lu}\p{L}+\))?\s*$)/iu,
};

/** Lines of a passage that are no part of what the article says. */
export function checkFurniture({ places }: LayoutReading): LayoutFound[] {
  return places.flatMap(lineByLine);
}

function lineByLine({ locale, row, passage }: Placing): LayoutFound[] {
  if (passage.type !== 'paragraph' && passage.type !== 'heading') return [];
  let from = 0;
  return passage.text.split('\n').flatMap((line) => {
    const span = [from, from + line.length] as const;
    from = span[1] + 1;
    const words = line.trim();
    if (words === '' || words.length > LONGEST) return [];
    const code = FURNITURE[locale].test(words) ? 'layout/page-furniture' : CREDIT[locale].test(words) ? 'layout/credit-in-text' : null;
    return code ? [mark(code, { row: row.key, [locale]: { passage, span }, values: { text: words.slice(0, 80) } })] : [];
  });
}
