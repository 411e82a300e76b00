-- Every character of a text and every two in a row, in lower case: what searching works with in both languages. Words would miss
-- Chinese, whose text has no blanks; three in a row would miss Chinese words, most of which have two characters.
CREATE FUNCTION "bigrams"(given text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}')
  FROM generate_series(1, length(given)) AS place, LATERAL (VALUES (substr(lower(given), place, 1)), (substr(lower(given), place, 2))) AS grams (gram)
$$;
--> statement-breakpoint
CREATE INDEX "articles_by_stage" ON "articles" USING btree (("stage" ->> 'at'),"changed_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "editions_by_title" ON "editions" USING gin (bigrams("title"));--> statement-breakpoint
CREATE INDEX "events_by_person" ON "events" USING btree ("who","article_id");
