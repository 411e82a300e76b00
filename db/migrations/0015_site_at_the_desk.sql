-- What the office decides of its site: its settings follow one another, and the rest keeps a record.
GRANT SELECT, INSERT ON "site_events" TO couplet_app;
--> statement-breakpoint
GRANT SELECT, DELETE ON "tag_aliases" TO couplet_app;
--> statement-breakpoint
GRANT SELECT ON "contributor_aliases", "contributor_names" TO couplet_app;
--> statement-breakpoint
CREATE TRIGGER "rows_stay" BEFORE UPDATE OR DELETE ON site_events FOR EACH ROW EXECUTE FUNCTION forbid_change();
--> statement-breakpoint
CREATE TRIGGER "table_stays" BEFORE TRUNCATE ON site_events FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
--> statement-breakpoint
CREATE FUNCTION "site_settings_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('couplet site settings', 0));
  IF NOT EXISTS (SELECT FROM person_roles WHERE person_id = NEW."by" AND role IN ('administrator', 'publisher')) THEN
    RAISE EXCEPTION '% does not decide about the site', NEW."by" USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.version <> (SELECT max(version) + 1 FROM site_settings) OR jsonb_typeof(NEW.settings) <> 'object' THEN
    RAISE EXCEPTION 'these settings do not follow the last ones' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "site_settings_follow" BEFORE INSERT ON site_settings FOR EACH ROW EXECUTE FUNCTION site_settings_follow();
--> statement-breakpoint
-- What articles call a tag by, as it is called today: signed facts keep a tag that was merged into another.
CREATE FUNCTION "tags_meant"(named jsonb) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(tag ORDER BY first), '{}') FROM (
    SELECT coalesce(alias.tag, said.slug) AS tag, min(said.place) AS first
    FROM jsonb_array_elements_text(named) WITH ORDINALITY AS said(slug, place) LEFT JOIN tag_aliases AS alias ON alias.slug = said.slug
    GROUP BY 1) AS meant
$$;
--> statement-breakpoint
DO $$
DECLARE
  made text := replace(pg_get_functiondef('edition_made_live(publications, text)'::regprocedure),
    $old$ARRAY(SELECT jsonb_array_elements_text(coalesce(pair.facts->'tags', '[]')))$old$,
    $new$tags_meant(coalesce(pair.facts->'tags', '[]'))$new$);
BEGIN
  IF made NOT LIKE '%tags_meant(coalesce(pair.facts%' THEN
    RAISE EXCEPTION 'live editions would name tags that were merged';
  END IF;
  EXECUTE made;
END $$;
--> statement-breakpoint
-- A publication and a merger of tags wait for each other.
CREATE FUNCTION "publication_holds_tags"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('couplet tags', 0));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "publications_hold_tags" BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publication_holds_tags();
--> statement-breakpoint
-- Makes one tag of two, for readers at once. The address of the one that goes leads to the other for good.
CREATE FUNCTION "merge_tag"(gone text, kept text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('couplet tags', 0));
  IF gone = kept OR NOT EXISTS (SELECT FROM tags WHERE slug = gone) OR NOT EXISTS (SELECT FROM tags WHERE slug = kept) THEN
    RAISE EXCEPTION '% and % are not two tags', gone, kept USING ERRCODE = 'check_violation';
  END IF;
  UPDATE tag_aliases SET tag = kept WHERE tag = gone;
  INSERT INTO tag_aliases (slug, tag) VALUES (gone, kept);
  UPDATE live_editions SET tags = tags_meant(to_jsonb(tags)) WHERE tags @> ARRAY[gone];
  DELETE FROM tags WHERE slug = gone;
END $$;
--> statement-breakpoint
-- People are known by every pair of names that they ever had.
INSERT INTO contributor_names (name_zh, name_en, contributor)
  SELECT DISTINCT ON (name_zh, name_en) name_zh, name_en, slug FROM contributors ORDER BY name_zh, name_en, slug;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "contributor_named"(zh text, en text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN zh IS NOT NULL AND en IS NOT NULL THEN coalesce(
      (SELECT contributor FROM contributor_names WHERE name_zh = zh AND name_en = en),
      (SELECT min(contributor) FROM contributor_names WHERE name_zh = zh HAVING count(DISTINCT contributor) = 1))
    WHEN zh IS NOT NULL THEN (SELECT min(contributor) FROM contributor_names WHERE name_zh = zh HAVING count(DISTINCT contributor) = 1)
    ELSE (SELECT min(contributor) FROM contributor_names WHERE name_en = en HAVING count(DISTINCT contributor) = 1) END
$$;
--> statement-breakpoint
DO $$
DECLARE
  settled text := replace(replace(pg_get_functiondef('settle_credits(uuid)'::regprocedure),
    'SELECT FROM contributors WHERE name_zh = newcomer.name_zh', 'SELECT FROM contributor_names WHERE name_zh = newcomer.name_zh'),
    'SELECT FROM contributors WHERE slug = base',
    'SELECT FROM (SELECT slug FROM contributors UNION ALL SELECT slug FROM contributor_aliases) AS taken WHERE slug = base');
BEGIN
  IF settled NOT LIKE '%contributor_names WHERE name_zh = newcomer.name_zh%' OR settled NOT LIKE '%AS taken WHERE slug = base%' THEN
    RAISE EXCEPTION 'people would not be known by the names that they had';
  END IF;
  EXECUTE settled;
END $$;
--> statement-breakpoint
CREATE INDEX "contributor_names_by_en" ON contributor_names (name_en);
--> statement-breakpoint
CREATE INDEX "contributor_names_by_contributor" ON contributor_names (contributor);
--> statement-breakpoint
CREATE INDEX "live_credits_by_name" ON live_credits (name);
--> statement-breakpoint
-- Whose the credits are that name somebody by a name they have or had. Articles first, in their order, then names, as a publication locks them.
CREATE FUNCTION "settle_credits_of"(person text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  article uuid;
BEGIN
  FOR article IN
    SELECT id FROM articles WHERE id IN (
      SELECT article_id FROM live_credits WHERE name IN (SELECT unnest(ARRAY[name_zh, name_en]) FROM contributor_names WHERE contributor = person))
    ORDER BY id FOR NO KEY UPDATE
  LOOP
    PERFORM settle_credits(article);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION "contributor_is_known"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO contributor_names (name_zh, name_en, contributor) VALUES (NEW.name_zh, NEW.name_en, NEW.slug)
    ON CONFLICT (name_zh, name_en) DO UPDATE SET contributor = excluded.contributor;
  IF TG_OP = 'UPDATE' THEN
    PERFORM settle_credits_of(NEW.slug);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "contributors_are_known" AFTER INSERT OR UPDATE OF name_zh, name_en ON contributors FOR EACH ROW EXECUTE FUNCTION contributor_is_known();
--> statement-breakpoint
-- Says that two are one person: names, credits and the address of the one are the other's.
CREATE FUNCTION "merge_contributor"(gone text, kept text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF gone = kept OR NOT EXISTS (SELECT FROM contributors WHERE slug = gone) OR NOT EXISTS (SELECT FROM contributors WHERE slug = kept) THEN
    RAISE EXCEPTION '% and % are not two people', gone, kept USING ERRCODE = 'check_violation';
  END IF;
  UPDATE contributor_names SET contributor = kept WHERE contributor = gone;
  UPDATE contributor_aliases SET contributor = kept WHERE contributor = gone;
  INSERT INTO contributor_aliases (slug, contributor) VALUES (gone, kept);
  PERFORM settle_credits_of(kept);
  DELETE FROM contributors WHERE slug = gone;
END $$;
--> statement-breakpoint
-- Where the addresses of what was merged lead: `at` as `Place` of domain/site/place says it.
CREATE VIEW "reader_aliases" AS
  SELECT 'tag' AS at, slug, tag AS leads_to FROM tag_aliases UNION ALL SELECT 'person', slug, contributor FROM contributor_aliases;
--> statement-breakpoint
GRANT SELECT ON reader_aliases TO couplet_reader, couplet_app;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION merge_tag(text, text), merge_contributor(text, text), settle_credits_of(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION merge_tag(text, text), merge_contributor(text, text) TO couplet_app;
