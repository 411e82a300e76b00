-- Sitemaps name thousands of articles and can't name a topic for each. They depend on all that readers may see, or on one month of it:
-- `sitemaps`, and `sitemap:2026-11` for every month in which a text of the article first went out.
CREATE FUNCTION "sitemap_topics_of"(article uuid) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY['sitemaps'] || ARRAY(
    SELECT DISTINCT 'sitemap:' || to_char(first.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') FROM (
      SELECT min(publication.at) AS at FROM publications AS publication JOIN pairs AS pair ON pair.id = publication.pair_id
        WHERE publication.article_id = article AND pair.zh_revision IS NOT NULL
      UNION SELECT min(publication.at) FROM publications AS publication JOIN pairs AS pair ON pair.id = publication.pair_id
        WHERE publication.article_id = article AND pair.en_revision IS NOT NULL
    ) AS first WHERE first.at IS NOT NULL)
$$;
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('tell_readers(uuid, text[])'::regprocedure),
    'ARRAY(SELECT DISTINCT unnest(topics))', 'ARRAY(SELECT DISTINCT unnest(topics || sitemap_topics_of(article)))');
  IF pg_get_functiondef('tell_readers(uuid, text[])'::regprocedure) NOT LIKE '%sitemap_topics_of(article)%' THEN
    RAISE EXCEPTION 'sitemaps would never hear of a publication';
  END IF;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION sitemap_topics_of(uuid) FROM PUBLIC;
