-- Whether an article stands in the lists of its tags and people, and in no others, is verified with all else that readers get of it.
DO $$
BEGIN
  EXECUTE regexp_replace(pg_get_functiondef('article_faults(uuid)'::regprocedure), '\s*\$function\$\s*$', $more$
  UNION ALL
  SELECT 'live-listings-differ', language FROM unnest(ARRAY['zh', 'en']) AS language
  WHERE ARRAY(SELECT (listing.list, listing.first_published_at)::text FROM live_listings AS listing
           WHERE listing.article_id = article AND listing.locale = language ORDER BY 1)
    <> ARRAY(SELECT (due.list, live.first_published_at)::text FROM live_editions AS live CROSS JOIN LATERAL (
           SELECT 'tag/' || tag FROM unnest(live.tags) AS tag
           UNION SELECT 'person/' || credit.contributor FROM live_credits AS credit
             WHERE credit.article_id = live.article_id AND credit.locale = live.locale AND credit.contributor IS NOT NULL) AS due(list)
         WHERE live.article_id = article AND live.locale = language AND live.kind = 'news' ORDER BY 1)
$function$
$more$);
  IF pg_get_functiondef('article_faults(uuid)'::regprocedure) NOT LIKE '%live-listings-differ%' THEN
    RAISE EXCEPTION 'lists would not be verified';
  END IF;
END $$;
