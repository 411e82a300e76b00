-- What readers see follows from publications by triggers alone; the application can write none of it.
CREATE FUNCTION "text_of"(passage jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(string_agg(piece #>> '{}', '' ORDER BY n), '')
  FROM jsonb_path_query((passage->>'canonical')::jsonb, 'strict $.** ? (@.type == "text").text') WITH ORDINALITY AS list(piece, n)
$$;
--> statement-breakpoint
-- The live edition that a publication makes in one language; no row where its pair has no text in it.
CREATE FUNCTION "edition_made_live"(publication publications, language text) RETURNS SETOF live_editions LANGUAGE sql STABLE AS $$
  SELECT publication.article_id, language, revision.fields->>'slug', publication.id, revision.id,
    pair.facts->>'section', (pair.facts->>'eventDate')::date, (pair.facts->>'leadMedia')::uuid,
    text_of(revision.passages->0), text_of(revision.passages->1),
    (SELECT min(earlier.at) FROM publications AS earlier JOIN pairs ON pairs.id = earlier.pair_id
       WHERE earlier.article_id = publication.article_id AND earlier.seq <= publication.seq AND CASE language WHEN 'zh' THEN pairs.zh_revision ELSE pairs.en_revision END IS NOT NULL),
    publication.at
  FROM pairs AS pair JOIN revisions AS revision ON revision.id = CASE language WHEN 'zh' THEN pair.zh_revision ELSE pair.en_revision END
  WHERE pair.id = publication.pair_id
$$;
--> statement-breakpoint
-- The reader pages that an article can change: front pages, lists, the page by its id that says where it stands, and every address it
-- ever had, all in both languages, since a page also says where the other language stands. Numbers are drawn under one lock and so become visible in their order.
CREATE FUNCTION "tell_readers"(article uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('couplet reader changes'));
  INSERT INTO reader_changes (article_id, addresses, at)
    SELECT article, array_agg(address), clock_timestamp() FROM (
      SELECT '/' || language || page AS address FROM unnest(ARRAY['zh', 'en']) AS language, unnest(ARRAY['', '/news', '/articles/' || article]) AS page
      UNION
      SELECT '/' || language || '/articles/' || article FROM unnest(ARRAY['zh', 'en']) AS language
      UNION
      SELECT '/' || language || '/news/' || slug FROM unnest(ARRAY['zh', 'en']) AS language, addresses WHERE addresses.article_id = article
    ) AS changed;
END $$;
--> statement-breakpoint
CREATE FUNCTION "publication_takes_its_turn"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  PERFORM require_role(NEW.released_by, 'publisher');
  SELECT coalesce(max(earlier.seq), 0) + 1 INTO NEW.seq FROM publications AS earlier WHERE earlier.article_id = NEW.article_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "publications_take_turns" BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publication_takes_its_turn();
--> statement-breakpoint
CREATE FUNCTION "publication_goes_live"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  language text;
  live live_editions;
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
  PERFORM tell_readers(NEW.article_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "publications_go_live" AFTER INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publication_goes_live();
--> statement-breakpoint
CREATE FUNCTION "publication_is_covered"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  fault_count integer;
  faults text;
BEGIN
  -- The number of faults decides, never their words: a fault without a detail is a fault.
  SELECT count(*), string_agg(concat_ws(' ', fault.code, fault.detail), ', ') INTO fault_count, faults FROM publication_faults(NEW.id) AS fault;
  IF fault_count > 0 THEN
    RAISE EXCEPTION 'the publication is not covered: %', faults USING ERRCODE = 'check_violation', CONSTRAINT = 'publications_are_covered';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "publications_are_covered" AFTER INSERT ON publications DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publication_is_covered();
--> statement-breakpoint
CREATE FUNCTION "publication_can_be_withdrawn"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  PERFORM require_role(NEW."by", 'publisher');
  IF NOT EXISTS (SELECT FROM live_publication(NEW.article_id) AS live WHERE live.id = NEW.publication_id) THEN
    RAISE EXCEPTION 'this publication is not live' USING ERRCODE = 'check_violation';
  END IF;
  IF jsonb_typeof(NEW.notice->'zh') IS DISTINCT FROM 'string' OR jsonb_typeof(NEW.notice->'en') IS DISTINCT FROM 'string' THEN
    RAISE EXCEPTION 'a withdrawal carries a notice in both languages' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "live_publications_are_withdrawn" BEFORE INSERT ON publication_withdrawals FOR EACH ROW EXECUTE FUNCTION publication_can_be_withdrawn();
--> statement-breakpoint
CREATE FUNCTION "publication_goes_away"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM live_editions WHERE article_id = NEW.article_id;
  PERFORM tell_readers(NEW.article_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "withdrawn_publications_go_away" AFTER INSERT ON publication_withdrawals FOR EACH ROW EXECUTE FUNCTION publication_goes_away();
--> statement-breakpoint
-- What is wrong with an article as a whole: its record, and what readers get of it.
CREATE FUNCTION "article_faults"(article uuid) RETURNS TABLE(code text, detail text) LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
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
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION take_turn(uuid), require_role(text, text), tell_readers(uuid), walked_states(uuid, integer, text, uuid[]),
  pair_faults(uuid, uuid[]), publication_faults(uuid), article_faults(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION walked_states(uuid, integer, text, uuid[]), pair_faults(uuid, uuid[]), publication_faults(uuid), article_faults(uuid) TO couplet_app;
