import type { SampleArticle, SampleNode } from '@/cli/sample/sample-article';

/** How far the articles of a site of mixed states have come, in turn: two of three are live in both languages. */
export const MIXTURE = [
  'published',
  'published',
  'withdrawn',
  'published',
  'one-language',
  'published',
  'drafting',
  'published',
  'moved',
  'published',
  'review',
  'published',
  'reworked',
  'published',
  'behind',
  'published',
  'embargoed',
  'published',
] as const;

export type MixedStory = (typeof MIXTURE)[number];

/** Words that stand in nothing that readers may see. */
export const UNSEEN = { zh: '未刊文字', en: 'Wordsunseen' } as const;

const HIDDEN: ReadonlySet<MixedStory> = new Set(['withdrawn', 'drafting', 'review', 'behind', 'embargoed']);

const SECTIONS = ['news', 'care', 'research', 'people'] as const;
const SUBJECTS = [
  { zh: '湖畔门诊', en: 'the lakeside clinic', tag: 'outpatient' },
  { zh: '山区会诊', en: 'the mountain consultations', tag: 'outreach' },
  { zh: '夜间护理', en: 'night nursing', tag: 'nursing' },
  { zh: '药学服务', en: 'the pharmacy', tag: 'pharmacy' },
  { zh: '康复训练', en: 'rehabilitation', tag: 'rehabilitation' },
  { zh: '儿童病房', en: 'the children’s ward', tag: 'children' },
  { zh: '远程影像', en: 'remote imaging', tag: 'imaging' },
] as const;
const WRITERS = [
  { zh: '许知行', en: 'Xu Zhixing' },
  { zh: '唐晚晴、何舟', en: 'Tang Wanqing and He Zhou' },
  { zh: '沈墨', en: 'Shen Mo' },
] as const;

type Tag = { slug: string; names: { zh: string; en: string } };

const ANNIVERSARY: Tag = { slug: 'anniversary', names: { zh: '院庆', en: 'Anniversary' } };

export type MixedArticle = { article: SampleArticle; story: MixedStory; tags: Tag[] };

/** The nth article of a site of mixed states; what is not to be seen says `UNSEEN` in its title and its text. */
export function mixedArticle(n: number): MixedArticle {
  const story = at(MIXTURE, n);
  const subject = at(SUBJECTS, n);
  const writer = at(WRITERS, n);
  const hidden = HIDDEN.has(story);
  const zh: SampleNode[] = [
    { title: hidden ? `${UNSEEN.zh}：${subject.zh}` : `${subject.zh}的第${n}次记录` },
    { standfirst: `记者走进${subject.zh}，看看这里的一天。` },
    { p: hidden ? UNSEEN.zh : `${subject.zh}的工作从清晨开始。` },
    { p: '下午，来访的人在走廊里说起自己的经历。' },
  ];
  const en: SampleNode[] = [
    { title: hidden ? `${UNSEEN.en}: ${subject.en}` : `Notes from ${subject.en}, part ${n}` },
    { standfirst: `Our reporter spends a day with ${subject.en}.` },
    { p: hidden ? UNSEEN.en : `Work at ${subject.en} begins at dawn.` },
    { p: 'In the afternoon, visitors tell their stories in the corridor.' },
  ];
  const tag: Tag = { slug: subject.tag, names: { zh: subject.zh, en: subject.en } };
  const tags = n % 10 === 0 ? [tag, ANNIVERSARY] : [tag];
  const article: SampleArticle = {
    key: `mixed-${n}`,
    kind: 'news',
    direction: n % 4 === 3 ? 'en-zh' : 'zh-en',
    section: at(SECTIONS, n),
    tags: tags.map(({ slug }) => slug),
    eventDate: new Date(Date.UTC(2023, 0, 1 + n * 3)).toISOString().slice(0, 10),
    zh: { slug: `jilu-${n}`, credits: [{ role: 'by', names: writer.zh }], nodes: zh },
    en: { slug: `notes-${n}`, credits: [{ role: 'by', names: writer.en }], nodes: en },
    rows: zh.map((_, place) => [[place], [place]]),
  };
  return { article, story, tags };
}

function at<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('The list is empty.');
  return found;
}
