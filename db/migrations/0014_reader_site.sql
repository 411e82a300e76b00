CREATE TABLE "tags" (
	"slug" text PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributors" (
	"slug" text PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"about_zh" text DEFAULT '' NOT NULL,
	"about_en" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_credits" (
	"article_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"place" integer NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"contributor" text,
	CONSTRAINT "live_credits_article_id_locale_place_pk" PRIMARY KEY("article_id","locale","place")
);
--> statement-breakpoint
CREATE TABLE "revision_notice_ends" (
	"notice_id" uuid PRIMARY KEY NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_settings" (
	"version" integer PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"by" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributor_aliases" (
	"slug" text PRIMARY KEY NOT NULL,
	"contributor" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributor_names" (
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"contributor" text NOT NULL,
	CONSTRAINT "contributor_names_name_zh_name_en_pk" PRIMARY KEY("name_zh","name_en")
);
--> statement-breakpoint
CREATE TABLE "site_events" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "site_events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"what" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tag_aliases" (
	"slug" text PRIMARY KEY NOT NULL,
	"tag" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "live_editions_by_section";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "kind" text DEFAULT 'news' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "reader_changes" ADD COLUMN "topics" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "about_zh" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "about_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_editions" ADD COLUMN "kind" text DEFAULT 'news' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_editions" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "correction" jsonb;--> statement-breakpoint
ALTER TABLE "live_credits" ADD CONSTRAINT "live_credits_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_credits" ADD CONSTRAINT "live_credits_contributor_contributors_slug_fk" FOREIGN KEY ("contributor") REFERENCES "public"."contributors"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_notice_ends" ADD CONSTRAINT "revision_notice_ends_notice_id_revision_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."revision_notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_notice_ends" ADD CONSTRAINT "revision_notice_ends_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_notices" ADD CONSTRAINT "revision_notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_notices" ADD CONSTRAINT "revision_notices_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_notices" ADD CONSTRAINT "revision_notices_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributor_aliases" ADD CONSTRAINT "contributor_aliases_contributor_contributors_slug_fk" FOREIGN KEY ("contributor") REFERENCES "public"."contributors"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributor_names" ADD CONSTRAINT "contributor_names_contributor_contributors_slug_fk" FOREIGN KEY ("contributor") REFERENCES "public"."contributors"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_events" ADD CONSTRAINT "site_events_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_aliases" ADD CONSTRAINT "tag_aliases_tag_tags_slug_fk" FOREIGN KEY ("tag") REFERENCES "public"."tags"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contributors_by_zh" ON "contributors" USING btree ("name_zh");--> statement-breakpoint
CREATE INDEX "contributors_by_en" ON "contributors" USING btree ("name_en");--> statement-breakpoint
CREATE INDEX "live_credits_by_contributor" ON "live_credits" USING btree ("contributor","locale");--> statement-breakpoint
CREATE INDEX "revision_notices_by_publication" ON "revision_notices" USING btree ("publication_id");--> statement-breakpoint
CREATE INDEX "live_news" ON "live_editions" USING btree ("locale","first_published_at","article_id") WHERE kind = 'news';--> statement-breakpoint
CREATE INDEX "live_news_of_section" ON "live_editions" USING btree ("locale","section","first_published_at","article_id") WHERE kind = 'news';--> statement-breakpoint
CREATE INDEX "live_editions_by_tag" ON "live_editions" USING gin ("tags");
--> statement-breakpoint
-- A new newsroom says of itself what it says by default.
INSERT INTO "site_settings" ("version", "settings") VALUES (1, '{}');
--> statement-breakpoint
GRANT SELECT, INSERT ON "site_settings", "revision_notices", "revision_notice_ends" TO couplet_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "tags", "contributors" TO couplet_app;
--> statement-breakpoint
GRANT SELECT ON "live_credits" TO couplet_app;
--> statement-breakpoint
GRANT SELECT ON "tags" TO couplet_reader;
--> statement-breakpoint
GRANT UPDATE (kind, tags) ON "articles" TO couplet_app;
--> statement-breakpoint
DO $$
DECLARE
  history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['site_settings', 'revision_notices', 'revision_notice_ends'] LOOP
    EXECUTE format('CREATE TRIGGER "rows_stay" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', history);
    EXECUTE format('CREATE TRIGGER "table_stays" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', history);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_are_of_a_kind" CHECK (kind IN ('news', 'page'));
--> statement-breakpoint
-- Readers of both languages are told, or nobody.
ALTER TABLE "publications" ADD CONSTRAINT "corrections_are_in_both_languages" CHECK (correction IS NULL OR coalesce(
  jsonb_typeof(correction->'zh') = 'string' AND jsonb_typeof(correction->'en') = 'string' AND btrim(correction->>'zh') <> '' AND btrim(correction->>'en') <> ''
  AND length(correction->>'zh') <= 500 AND length(correction->>'en') <= 500, false));
--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "the_first_corrects_nothing" CHECK (correction IS NULL OR seq > 1);
--> statement-breakpoint
-- What a pair must say of its article. PostgreSQL compares it with what the application froze.
CREATE FUNCTION "facts_of"(article articles) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('kind', article.kind, 'direction', article.direction, 'section', article.section, 'eventDate', article.event_date,
    'leadMedia', article.lead_media, 'tags', to_jsonb(article.tags))
$$;
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('pair_is_whole()'::regprocedure),
    $old$jsonb_build_object('direction', article.direction, 'section', article.section, 'eventDate', article.event_date, 'leadMedia', article.lead_media)$old$,
    'facts_of(article)');
  IF pg_get_functiondef('pair_is_whole()'::regprocedure) NOT LIKE '%facts_of(article)%' THEN
    RAISE EXCEPTION 'pairs would not be compared with their article';
  END IF;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "edition_made_live"(publication publications, language text) RETURNS SETOF live_editions LANGUAGE sql STABLE AS $$
  SELECT publication.article_id, language, revision.fields->>'slug', publication.id, revision.id,
    pair.facts->>'section', (pair.facts->>'eventDate')::date, (pair.facts->>'leadMedia')::uuid,
    text_of(revision.passages->0), text_of(revision.passages->1),
    (SELECT min(earlier.at) FROM publications AS earlier JOIN pairs ON pairs.id = earlier.pair_id
       WHERE earlier.article_id = publication.article_id AND earlier.seq <= publication.seq AND CASE language WHEN 'zh' THEN pairs.zh_revision ELSE pairs.en_revision END IS NOT NULL),
    publication.at, coalesce(pair.facts->>'kind', 'news'),
    ARRAY(SELECT jsonb_array_elements_text(coalesce(pair.facts->'tags', '[]')))
  FROM pairs AS pair JOIN revisions AS revision ON revision.id = CASE language WHEN 'zh' THEN pair.zh_revision ELSE pair.en_revision END
  WHERE pair.id = publication.pair_id
$$;
--> statement-breakpoint
-- The people that a revision credits, one by one, as each language lists them. Departments and sources are no people.
CREATE FUNCTION "credited_in"(revision uuid) RETURNS TABLE(place integer, role text, name text, nth integer) LANGUAGE sql STABLE AS $$
  SELECT (row_number() OVER (ORDER BY credit.n, part.n))::integer, credit.value->>'role', btrim(part.name),
    (row_number() OVER (PARTITION BY credit.value->>'role' ORDER BY credit.n, part.n))::integer
  FROM revisions, jsonb_array_elements(revisions.fields->'credits') WITH ORDINALITY AS credit(value, n),
    regexp_split_to_table(credit.value->>'names', '[、，,;；]|\s+(?:and|&)\s+') WITH ORDINALITY AS part(name, n)
  WHERE revisions.id = revision AND credit.value->>'role' IN ('by', 'translated', 'edited', 'reviewed', 'photo') AND btrim(part.name) <> ''
$$;
--> statement-breakpoint
-- The names of both texts that stand in the same place of the same role, where both name as many people: the same person twice.
CREATE FUNCTION "paired_names"(zh uuid, en uuid) RETURNS TABLE(role text, nth integer, name_zh text, name_en text) LANGUAGE sql STABLE AS $$
  WITH zh_side AS (SELECT *, count(*) OVER (PARTITION BY role) AS many FROM credited_in(zh)),
    en_side AS (SELECT *, count(*) OVER (PARTITION BY role) AS many FROM credited_in(en))
  SELECT zh_side.role, zh_side.nth, zh_side.name, en_side.name FROM zh_side JOIN en_side USING (role, nth, many)
  WHERE zh_side.name ~ '^[一-鿿·]{2,12}$' AND en_side.name ~ '[A-Za-z]'
$$;
--> statement-breakpoint
CREATE FUNCTION "contributor_named"(zh text, en text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN zh IS NOT NULL AND en IS NOT NULL THEN coalesce(
      (SELECT min(slug) FROM contributors WHERE name_zh = zh AND name_en = en),
      (SELECT min(slug) FROM contributors WHERE name_zh = zh HAVING count(*) = 1))
    WHEN zh IS NOT NULL THEN (SELECT min(slug) FROM contributors WHERE name_zh = zh HAVING count(*) = 1)
    ELSE (SELECT min(slug) FROM contributors WHERE name_en = en HAVING count(*) = 1) END
$$;
--> statement-breakpoint
-- Who is credited for what is live of an article. People whom nobody knew by either name become known.
CREATE FUNCTION "settle_credits"(article uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  zh uuid := (SELECT revision_id FROM live_editions WHERE article_id = article AND locale = 'zh');
  en uuid := (SELECT revision_id FROM live_editions WHERE article_id = article AND locale = 'en');
  newcomer record;
  base text;
  tail integer;
BEGIN
  DELETE FROM live_credits WHERE article_id = article;
  FOR newcomer IN SELECT DISTINCT paired.name_zh, paired.name_en FROM paired_names(zh, en) AS paired LOOP
    CONTINUE WHEN EXISTS (SELECT FROM contributors WHERE name_zh = newcomer.name_zh);
    -- Two articles that name the same newcomer wait for each other.
    PERFORM pg_advisory_xact_lock(hashtextextended('couplet contributors', 0));
    CONTINUE WHEN EXISTS (SELECT FROM contributors WHERE name_zh = newcomer.name_zh);
    base := left(coalesce(nullif(btrim(regexp_replace(lower(newcomer.name_en), '[^a-z0-9]+', '-', 'g'), '-'), ''), 'person'), 70);
    tail := 1;
    WHILE EXISTS (SELECT FROM contributors WHERE slug = base || CASE tail WHEN 1 THEN '' ELSE '-' || tail END) LOOP
      tail := tail + 1;
    END LOOP;
    INSERT INTO contributors (slug, name_zh, name_en) VALUES (base || CASE tail WHEN 1 THEN '' ELSE '-' || tail END, newcomer.name_zh, newcomer.name_en);
  END LOOP;
  INSERT INTO live_credits (article_id, locale, place, role, name, contributor)
    SELECT article, 'zh', credited.place, credited.role, credited.name, contributor_named(credited.name, paired.name_en)
    FROM credited_in(zh) AS credited LEFT JOIN paired_names(zh, en) AS paired ON paired.role = credited.role AND paired.nth = credited.nth
    UNION ALL
    SELECT article, 'en', credited.place, credited.role, credited.name, contributor_named(paired.name_zh, credited.name)
    FROM credited_in(en) AS credited LEFT JOIN paired_names(zh, en) AS paired ON paired.role = credited.role AND paired.nth = credited.nth;
END $$;
--> statement-breakpoint
-- The lists in which a live edition stands, as `Scope` of domain/site/topics names them. An editable page stands in none.
CREATE FUNCTION "scopes_of"(article uuid, language text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT ARRAY['all', 'section/' || live.section, 'month/' || to_char(live.first_published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')]
      || ARRAY(SELECT 'tag/' || tag FROM unnest(live.tags) AS tag)
      || ARRAY(SELECT DISTINCT 'person/' || contributor FROM live_credits AS credit
           WHERE credit.article_id = article AND credit.locale = language AND credit.contributor IS NOT NULL)
    FROM live_editions AS live WHERE live.article_id = article AND live.locale = language AND live.kind = 'news'), '{}')
$$;
--> statement-breakpoint
-- What a change of a live edition makes untrue: the article itself; the newest end of the lists that it joins; the order of those that
-- it joins further back or leaves, and then its neighbours too, who name one another.
CREATE FUNCTION "topics_of"(article uuid, language text, was text[], is_now text[]) RETURNS SETOF text LANGUAGE plpgsql STABLE AS $$
DECLARE
  here live_editions;
  moved boolean;
BEGIN
  RETURN NEXT 'article:' || article;
  SELECT * INTO here FROM live_editions WHERE article_id = article AND locale = language;
  moved := EXISTS (SELECT FROM live_editions AS other WHERE other.locale = language AND other.kind = 'news' AND other.article_id <> article
    AND (other.first_published_at, other.article_id) > (here.first_published_at, here.article_id));
  RETURN QUERY SELECT 'latest:' || scope || ':' || language FROM (
    (SELECT unnest(was) EXCEPT SELECT unnest(is_now)) UNION (SELECT unnest(is_now) EXCEPT SELECT unnest(was))) AS changed(scope);
  RETURN QUERY SELECT 'older:' || scope || ':' || language FROM (
    (SELECT unnest(was) EXCEPT SELECT unnest(is_now)) UNION (SELECT joined FROM unnest(is_now) AS joined WHERE moved AND joined <> ALL (was))) AS changed(scope);
  IF moved AND is_now <> was THEN
    RETURN QUERY (SELECT 'article:' || other.article_id FROM live_editions AS other WHERE other.locale = language AND other.kind = 'news'
        AND (other.first_published_at, other.article_id) > (here.first_published_at, here.article_id) ORDER BY other.first_published_at, other.article_id LIMIT 1)
      UNION ALL (SELECT 'article:' || other.article_id FROM live_editions AS other WHERE other.locale = language AND other.kind = 'news'
        AND (other.first_published_at, other.article_id) < (here.first_published_at, here.article_id) ORDER BY other.first_published_at DESC, other.article_id DESC LIMIT 1);
  END IF;
END $$;
--> statement-breakpoint
-- The pages that somebody will ask for at once, and what is no longer true: front pages, lists, the page by its id that says where the
-- article stands, and every address it ever had, in both languages, since a page also says where the other language stands. Numbers are
-- drawn under one lock and so become visible in their order.
CREATE FUNCTION "tell_readers"(article uuid, topics text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('couplet reader changes'));
  INSERT INTO reader_changes (article_id, addresses, topics, at)
    SELECT article, ARRAY(
      SELECT '/' || language || '/' || room || '/' || slug FROM unnest(ARRAY['zh', 'en']) AS language, unnest(ARRAY['news', 'pages']) AS room, addresses
        WHERE addresses.article_id = article AND addresses.locale = language
      UNION SELECT '/' || language || '/' || room || '/' || slug FROM unnest(ARRAY['zh', 'en']) AS language, unnest(ARRAY['news', 'pages']) AS room, addresses
        WHERE addresses.article_id = article
      UNION SELECT '/' || language || page FROM unnest(ARRAY['zh', 'en']) AS language, unnest(ARRAY['', '/news', '/articles/' || article]) AS page
    ), ARRAY(SELECT DISTINCT unnest(topics)), clock_timestamp();
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "publication_goes_live"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  language text;
  live live_editions;
  was_zh text[] := scopes_of(NEW.article_id, 'zh');
  was_en text[] := scopes_of(NEW.article_id, 'en');
BEGIN
  FOREACH language IN ARRAY ARRAY['zh', 'en'] LOOP
    SELECT * INTO live FROM edition_made_live(NEW, language);
    DELETE FROM live_editions WHERE article_id = NEW.article_id AND locale = language;
    CONTINUE WHEN live.article_id IS NULL;
    IF live.slug !~ '^[a-z0-9]+(-[a-z0-9]+)*$' THEN
      RAISE EXCEPTION 'the % edition has no address', language USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO addresses (locale, slug, article_id, since) VALUES (language, live.slug, NEW.article_id, NEW.at) ON CONFLICT (locale, slug) DO NOTHING;
    IF NOT EXISTS (SELECT FROM addresses WHERE locale = language AND slug = live.slug AND article_id = NEW.article_id) THEN
      RAISE EXCEPTION 'another article has the address %', live.slug USING ERRCODE = 'unique_violation';
    END IF;
    INSERT INTO live_editions SELECT live.*;
  END LOOP;
  PERFORM settle_credits(NEW.article_id);
  PERFORM tell_readers(NEW.article_id, ARRAY(SELECT topics_of(NEW.article_id, 'zh', was_zh, scopes_of(NEW.article_id, 'zh'))
    UNION SELECT topics_of(NEW.article_id, 'en', was_en, scopes_of(NEW.article_id, 'en'))));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "publication_goes_away"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was_zh text[] := scopes_of(NEW.article_id, 'zh');
  was_en text[] := scopes_of(NEW.article_id, 'en');
BEGIN
  DELETE FROM live_editions WHERE article_id = NEW.article_id;
  PERFORM settle_credits(NEW.article_id);
  PERFORM tell_readers(NEW.article_id, ARRAY(SELECT topics_of(NEW.article_id, 'zh', was_zh, '{}') UNION SELECT topics_of(NEW.article_id, 'en', was_en, '{}')));
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP FUNCTION "tell_readers"(uuid);
--> statement-breakpoint
-- A notice speaks of what is live, and is taken back once.
CREATE FUNCTION "revision_notice_is_whole"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM take_turn(NEW.article_id);
  PERFORM require_role(NEW."by", 'publisher');
  IF NOT EXISTS (SELECT FROM live_publication(NEW.article_id) AS live WHERE live.id = NEW.publication_id) THEN
    RAISE EXCEPTION 'this publication is not live' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM tell_readers(NEW.article_id, ARRAY['article:' || NEW.article_id]);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "revision_notices_are_whole" BEFORE INSERT ON revision_notices FOR EACH ROW EXECUTE FUNCTION revision_notice_is_whole();
--> statement-breakpoint
CREATE FUNCTION "revision_notice_ends"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  article uuid := (SELECT article_id FROM revision_notices WHERE id = NEW.notice_id);
BEGIN
  PERFORM take_turn(article);
  PERFORM require_role(NEW."by", 'publisher');
  PERFORM tell_readers(article, ARRAY['article:' || article]);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "revision_notices_end" BEFORE INSERT ON revision_notice_ends FOR EACH ROW EXECUTE FUNCTION revision_notice_ends();
--> statement-breakpoint
-- What stands around every page, and the names of lists, are everywhere.
CREATE FUNCTION "tell_all_readers"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('couplet reader changes'));
  INSERT INTO reader_changes (addresses, topics, at) VALUES ('{}', '{*}', clock_timestamp());
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "office_is_everywhere" AFTER UPDATE ON office FOR EACH STATEMENT EXECUTE FUNCTION tell_all_readers();
--> statement-breakpoint
CREATE TRIGGER "settings_are_everywhere" AFTER INSERT ON site_settings FOR EACH STATEMENT EXECUTE FUNCTION tell_all_readers();
--> statement-breakpoint
CREATE TRIGGER "sections_are_everywhere" AFTER INSERT OR UPDATE OR DELETE ON sections FOR EACH STATEMENT EXECUTE FUNCTION tell_all_readers();
--> statement-breakpoint
CREATE TRIGGER "tags_are_everywhere" AFTER UPDATE OR DELETE ON tags FOR EACH STATEMENT EXECUTE FUNCTION tell_all_readers();
--> statement-breakpoint
CREATE TRIGGER "contributors_are_everywhere" AFTER UPDATE OR DELETE ON contributors FOR EACH STATEMENT EXECUTE FUNCTION tell_all_readers();
--> statement-breakpoint
CREATE OR REPLACE VIEW "reader_articles" AS
  SELECT live.article_id, live.locale, live.slug, live.section, live.event_date, live.lead_media, live.title, live.standfirst,
         live.first_published_at, live.published_at, revision.fields, reader_passages(revision.passages) AS passages,
         live.kind, live.tags, pair.facts->>'direction' AS direction,
         (SELECT jsonb_agg(jsonb_build_object('kind', link->'kind', 'zh', link->'zh', 'en', link->'en') ORDER BY place)
            FROM jsonb_array_elements(pair.links) WITH ORDINALITY AS list(link, place)) AS links,
         (SELECT max(notice.at) FROM revision_notices AS notice WHERE notice.publication_id = live.publication_id
            AND NOT EXISTS (SELECT FROM revision_notice_ends AS ended WHERE ended.notice_id = notice.id)) AS revising_since
  FROM live_editions AS live JOIN revisions AS revision ON revision.id = live.revision_id
  JOIN publications AS publication ON publication.id = live.publication_id JOIN pairs AS pair ON pair.id = publication.pair_id;
--> statement-breakpoint
CREATE OR REPLACE VIEW "reader_cards" AS
  SELECT article_id, locale, slug, section, event_date, lead_media, title, standfirst, first_published_at, published_at, kind, tags FROM live_editions;
--> statement-breakpoint
CREATE OR REPLACE VIEW "reader_addresses" AS
  SELECT address.locale, address.slug, address.article_id, live.slug AS live_slug, last.notice, last.withdrawn_at, last.kind
  FROM addresses AS address
  LEFT JOIN live_editions AS live ON live.article_id = address.article_id AND live.locale = address.locale
  LEFT JOIN LATERAL (
    SELECT withdrawal.notice, withdrawal.at AS withdrawn_at, coalesce(pair.facts->>'kind', 'news') AS kind
    FROM publications AS publication JOIN pairs AS pair ON pair.id = publication.pair_id
    LEFT JOIN publication_withdrawals AS withdrawal ON withdrawal.publication_id = publication.id
    WHERE publication.article_id = address.article_id ORDER BY publication.seq DESC LIMIT 1
  ) AS last ON true;
--> statement-breakpoint
-- What was put right in what is live, by every publication up to it.
CREATE VIEW "reader_corrections" AS
  SELECT DISTINCT publication.article_id, publication.seq, publication.at, publication.correction->>'zh' AS zh, publication.correction->>'en' AS en
  FROM publications AS publication JOIN live_editions AS live ON live.article_id = publication.article_id
  WHERE publication.correction IS NOT NULL;
--> statement-breakpoint
CREATE VIEW "reader_credits" AS SELECT article_id, locale, place, role, name, contributor FROM live_credits;
--> statement-breakpoint
-- People without anything live under their name are nobody's business.
CREATE VIEW "reader_contributors" AS
  SELECT slug, name_zh, name_en, about_zh, about_en FROM contributors WHERE EXISTS (SELECT FROM live_credits AS credit WHERE credit.contributor = contributors.slug);
--> statement-breakpoint
CREATE VIEW "reader_site" AS SELECT settings FROM site_settings ORDER BY version DESC LIMIT 1;
--> statement-breakpoint
GRANT SELECT ON reader_corrections, reader_credits, reader_contributors, reader_site TO couplet_reader, couplet_app;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION tell_readers(uuid, text[]), settle_credits(uuid), topics_of(uuid, text, text[], text[]), scopes_of(uuid, text),
  paired_names(uuid, uuid), contributor_named(text, text) FROM PUBLIC;
--> statement-breakpoint
-- What is wrong with an article as a whole: its record, what readers get of it, and whom they are told it is by.
CREATE OR REPLACE FUNCTION "article_faults"(article uuid) RETURNS TABLE(code text, detail text) LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'record-broken', chained.seq::text FROM (
    SELECT event.*, lag(event.hash, 1, '') OVER (ORDER BY event.seq) AS hash_before, row_number() OVER (ORDER BY event.seq) AS place
    FROM events AS event WHERE event.article_id = article
  ) AS chained
  WHERE chained.seq <> chained.place OR chained.previous <> chained.hash_before
    OR chained.hash <> event_hash(chained.previous, chained.article_id, chained.seq, chained.at, chained.who, chained.what)
  UNION ALL
  SELECT 'live-edition-differs', language FROM unnest(ARRAY['zh', 'en']) AS language
    LEFT JOIN live_editions AS shown ON shown.article_id = article AND shown.locale = language
    LEFT JOIN live_publication(article) AS publication ON true
    LEFT JOIN LATERAL edition_made_live(publication, language) AS due ON true
  WHERE shown IS DISTINCT FROM due
  UNION ALL
  SELECT 'live-credits-differ', language FROM unnest(ARRAY['zh', 'en']) AS language
  WHERE ARRAY(SELECT (credit.place, credit.role, credit.name)::text FROM live_credits AS credit WHERE credit.article_id = article AND credit.locale = language ORDER BY credit.place)
    <> ARRAY(SELECT (credited.place, credited.role, credited.name)::text FROM live_editions AS live, credited_in(live.revision_id) AS credited
         WHERE live.article_id = article AND live.locale = language ORDER BY credited.place)
$$;
--> statement-breakpoint
DO $$
DECLARE
  article uuid;
BEGIN
  FOR article IN SELECT DISTINCT article_id FROM live_editions LOOP
    PERFORM settle_credits(article);
  END LOOP;
END $$;
