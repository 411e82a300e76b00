import { useTranslations } from 'next-intl';
import { Strokes } from '@/components/ui/strokes';
import type { Couplet } from '@/domain/couplet';

/** An article's two strokes with their meaning in words. */
export function CoupletStrokes({ strokes }: Pick<Couplet, 'strokes'>) {
  const t = useTranslations('ArticleList');
  const { zh, en } = strokes;
  const behind = zh.state === 'behind' || en.state === 'behind';
  const label = t(behind ? 'strokesBehind' : 'strokes', { zh: zh.progress, en: en.progress });
  return <Strokes zh={zh} en={en} label={label} />;
}
