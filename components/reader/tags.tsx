import { useTranslations } from 'next-intl';

/** What an article is about. Nothing where nobody said. */
export function Tags({ tags }: { tags: readonly { name: string; path: string }[] }) {
  const t = useTranslations('Reader');
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={t('topics')}>
      {tags.map(({ name, path }) => (
        <li key={path}>
          <a href={path}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
