ALTER TABLE "events" ALTER COLUMN "seq" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "events" ALTER COLUMN "previous" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "events" ALTER COLUMN "hash" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "pairs" ALTER COLUMN "seq" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "pairs" ALTER COLUMN "hash" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "seq" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "revisions" ALTER COLUMN "seq" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "publication_withdrawals" ADD COLUMN "article_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "article_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_off_withdrawals" ADD COLUMN "article_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD COLUMN "article_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- History only grows. The owner is bound too: only somebody who may change the schema can take these triggers away.
CREATE FUNCTION "forbid_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE
  history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['edition_batches', 'edition_checkpoints', 'revisions', 'pairs', 'sign_offs', 'sign_off_withdrawals',
      'change_requests', 'publications', 'publication_withdrawals', 'events', 'media'] LOOP
    EXECUTE format('CREATE TRIGGER "rows_stay" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', history);
    EXECUTE format('CREATE TRIGGER "table_stays" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', history);
  END LOOP;
END $$;
--> statement-breakpoint
-- The version of an article is its clock, and an edition stays with its article: the application can turn neither.
REVOKE UPDATE ON articles, editions FROM couplet_app;
--> statement-breakpoint
GRANT UPDATE (direction, section, event_date, lead_media, stage, policy, changed_at) ON articles TO couplet_app;
--> statement-breakpoint
GRANT UPDATE (version, title, outline, changed_at) ON editions TO couplet_app;
--> statement-breakpoint
REVOKE INSERT ON reader_changes FROM couplet_app;
--> statement-breakpoint
-- Whoever signs, withdraws, freezes, releases or records waits here for whoever does so with the same article. It is an UPDATE because
-- a lock alone lets two transactions under REPEATABLE READ pass each other.
CREATE FUNCTION "take_turn"(article uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  turn integer;
BEGIN
  UPDATE articles SET version = version + 1 WHERE id = article RETURNING version INTO turn;
  IF turn IS NULL THEN
    RAISE EXCEPTION 'there is no article %', article USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN turn;
END $$;
--> statement-breakpoint
CREATE FUNCTION "require_role"(person text, needed text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM person_roles WHERE person_id = person AND role = needed) THEN
    RAISE EXCEPTION '% is no %', person, needed USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;
--> statement-breakpoint
-- The record of an article is a chain: each event carries the hash of the one before it.
CREATE FUNCTION "event_hash"(previous text, article uuid, seq integer, at timestamptz, who text, what jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(previous, article, seq, extract(epoch FROM at)::text, who, what)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION "event_joins_the_chain"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM take_turn(NEW.article_id);
  SELECT event.seq + 1, event.hash INTO NEW.seq, NEW.previous FROM events AS event WHERE event.article_id = NEW.article_id ORDER BY event.seq DESC LIMIT 1;
  IF NOT FOUND THEN
    NEW.seq := 1;
    NEW.previous := '';
  END IF;
  NEW.hash := event_hash(NEW.previous, NEW.article_id, NEW.seq, NEW.at, NEW.who, NEW.what);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "events_are_chained" BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION event_joins_the_chain();
--> statement-breakpoint
-- A revision belongs to its edition, comes after the ones before, and says of every new text who wrote it or what it comes from.
CREATE FUNCTION "revision_is_whole"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  edition editions;
  last_version integer;
  culprit text;
BEGIN
  PERFORM take_turn(NEW.article_id);
  SELECT * INTO edition FROM editions WHERE id = NEW.edition_id FOR UPDATE;
  SELECT coalesce(max(revision.seq), 0) + 1, coalesce(max(revision.version), -1) INTO NEW.seq, last_version
    FROM revisions AS revision WHERE revision.edition_id = NEW.edition_id;
  IF edition.article_id <> NEW.article_id OR edition.locale <> NEW.locale OR NEW.version > edition.version OR NEW.version <= last_version THEN
    RAISE EXCEPTION 'the revision does not belong to the head of its edition' USING ERRCODE = 'check_violation';
  END IF;

  SELECT passage->>'id' INTO culprit FROM jsonb_array_elements(NEW.passages) AS passage
    WHERE coalesce(passage->>'id', '') = '' OR coalesce(jsonb_typeof(passage->'canonical'), '') <> 'string'
      OR coalesce(jsonb_typeof(passage->'wrote'), '') <> 'array' OR coalesce(jsonb_typeof(passage->'from'), '') <> 'array';
  IF FOUND THEN
    RAISE EXCEPTION 'passage % of a revision is not whole', culprit USING ERRCODE = 'check_violation';
  END IF;
  SELECT passage->>'id' INTO culprit FROM jsonb_array_elements(NEW.passages) AS passage GROUP BY 1 HAVING count(*) > 1;
  IF FOUND THEN
    RAISE EXCEPTION 'passage % stands twice in a revision', culprit USING ERRCODE = 'check_violation';
  END IF;

  SELECT person INTO culprit FROM jsonb_array_elements(NEW.passages) AS passage, jsonb_array_elements_text(passage->'wrote') AS person
    WHERE person NOT IN (SELECT batch.author_id FROM edition_batches AS batch JOIN editions AS written ON written.id = batch.edition_id
                         WHERE written.article_id = NEW.article_id AND batch.author_id IS NOT NULL);
  IF FOUND THEN
    RAISE EXCEPTION '% wrote nothing in this article', culprit USING ERRCODE = 'check_violation';
  END IF;

  WITH earlier AS MATERIALIZED (
    SELECT DISTINCT state->>'id' AS id, state->>'fingerprint' AS fingerprint
    FROM revisions AS revision, jsonb_array_elements(revision.outline) AS state WHERE revision.edition_id = NEW.edition_id
  ), states AS (
    SELECT passage, state FROM ROWS FROM (jsonb_array_elements(NEW.passages), jsonb_array_elements(outline_of(NEW.passages))) AS list(passage, state)
  ), faulty AS (
    SELECT states.passage->>'id' AS id FROM states LEFT JOIN earlier ON earlier.id = state->>'id' AND earlier.fingerprint = state->>'fingerprint'
      WHERE earlier.id IS NULL AND NOT (state->>'blank')::boolean AND passage->'wrote' = '[]' AND passage->'from' = '[]'
    UNION ALL
    SELECT states.passage->>'id' FROM states CROSS JOIN LATERAL jsonb_array_elements(passage->'from') AS origin
      LEFT JOIN earlier ON earlier.id = origin->>'id' AND earlier.fingerprint = origin->>'fingerprint' WHERE earlier.id IS NULL
  )
  SELECT id INTO culprit FROM faulty LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'nothing says where passage % comes from', culprit USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "revisions_are_whole" BEFORE INSERT ON revisions FOR EACH ROW EXECUTE FUNCTION revision_is_whole();
--> statement-breakpoint
-- The links of a pair with the states that they join: {kind, zh: [{id, fingerprint}], en: […]} is what a fidelity sign-off attests.
-- `known` is false where a link names a passage that its revision does not have, `blank` true where there is nothing to compare.
CREATE FUNCTION "units_of"(links jsonb, zh jsonb, en jsonb)
RETURNS TABLE(place integer, unit jsonb, zh_states jsonb, en_states jsonb, confirmed_by text, blank boolean, known boolean) LANGUAGE sql STABLE AS $$
  WITH states AS MATERIALIZED (
    SELECT 'zh' AS locale, state->>'id' AS id, state->>'fingerprint' AS fingerprint, (state->>'blank')::boolean AS blank FROM jsonb_array_elements(zh) AS state
    UNION ALL
    SELECT 'en', state->>'id', state->>'fingerprint', (state->>'blank')::boolean FROM jsonb_array_elements(en) AS state
  ), link AS MATERIALIZED (
    SELECT value, place::integer FROM jsonb_array_elements(links) WITH ORDINALITY AS list(value, place)
  ), member AS (
    SELECT link.place, 'zh' AS locale, id, n FROM link, jsonb_array_elements_text(link.value->'zh') WITH ORDINALITY AS list(id, n)
    UNION ALL
    SELECT link.place, 'en', id, n FROM link, jsonb_array_elements_text(link.value->'en') WITH ORDINALITY AS list(id, n)
  ), side AS (
    SELECT member.place,
      coalesce(jsonb_agg(jsonb_build_object('id', member.id, 'fingerprint', states.fingerprint) ORDER BY n) FILTER (WHERE member.locale = 'zh'), '[]') AS zh,
      coalesce(jsonb_agg(jsonb_build_object('id', member.id, 'fingerprint', states.fingerprint) ORDER BY n) FILTER (WHERE member.locale = 'en'), '[]') AS en,
      bool_and(coalesce(states.blank, false)) AS blank,
      bool_and(states.id IS NOT NULL) AS known
    FROM member LEFT JOIN states ON states.locale = member.locale AND states.id = member.id GROUP BY member.place
  )
  SELECT link.place, jsonb_build_object('kind', link.value->'kind', 'zh', side.zh, 'en', side.en), side.zh, side.en, link.value->>'confirmedBy', side.blank, side.known
  FROM link JOIN side ON side.place = link.place ORDER BY link.place
$$;
--> statement-breakpoint
-- Binds everything that readers get and what the release rests on.
CREATE FUNCTION "pair_hash"(zh uuid, en uuid, links jsonb, facts jsonb, policy jsonb) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_object(
    'zh', (SELECT jsonb_build_array(outline, fields) FROM revisions WHERE id = zh),
    'en', (SELECT jsonb_build_array(outline, fields) FROM revisions WHERE id = en),
    'links', links, 'facts', facts, 'policy', policy)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION "pair_is_whole"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  article articles;
  zh revisions;
  en revisions;
  source text;
  fault text;
BEGIN
  PERFORM take_turn(NEW.article_id);
  SELECT * INTO article FROM articles WHERE id = NEW.article_id;
  SELECT * INTO zh FROM revisions WHERE id = NEW.zh_revision;
  SELECT * INTO en FROM revisions WHERE id = NEW.en_revision;
  SELECT coalesce(max(pair.seq), 0) + 1 INTO NEW.seq FROM pairs AS pair WHERE pair.article_id = NEW.article_id;
  source := left(article.direction, 2);

  IF NEW.facts <> jsonb_build_object('direction', article.direction, 'section', article.section, 'eventDate', article.event_date, 'leadMedia', article.lead_media)
      OR NEW.policy <> article.policy THEN
    fault := 'its facts and its policy are not those of the article';
  ELSIF zh.article_id <> NEW.article_id OR zh.locale <> 'zh' OR en.article_id <> NEW.article_id OR en.locale <> 'en' THEN
    fault := 'a revision belongs to something else';
  ELSIF EXISTS (SELECT FROM jsonb_array_elements(NEW.links) AS link WHERE jsonb_typeof(link->'zh') IS DISTINCT FROM 'array' OR jsonb_typeof(link->'en') IS DISTINCT FROM 'array'
      OR NOT coalesce(CASE link->>'kind'
        WHEN 'renders' THEN link->'zh' <> '[]' AND link->'en' <> '[]'
        WHEN 'left-out' THEN link->source <> '[]' AND link->(CASE source WHEN 'zh' THEN 'en' ELSE 'zh' END) = '[]'
        WHEN 'added' THEN link->source = '[]' AND link->(CASE source WHEN 'zh' THEN 'en' ELSE 'zh' END) <> '[]' END, false)) THEN
    fault := 'a link does not have the sides of its kind';
  ELSIF EXISTS (SELECT FROM units_of(NEW.links, coalesce(zh.outline, '[]'), coalesce(en.outline, '[]')) AS unit WHERE NOT unit.known) THEN
    fault := 'a link names a passage that is not there';
  ELSIF EXISTS (SELECT FROM units_of(NEW.links, coalesce(zh.outline, '[]'), coalesce(en.outline, '[]')) AS unit
      WHERE NOT unit.blank AND NOT EXISTS (SELECT FROM people WHERE id = unit.confirmed_by)) THEN
    fault := 'nobody has confirmed a link';
  END IF;
  IF fault IS NOT NULL THEN
    RAISE EXCEPTION 'the pair cannot be frozen: %', fault USING ERRCODE = 'check_violation';
  END IF;
  NEW.hash := pair_hash(NEW.zh_revision, NEW.en_revision, NEW.links, NEW.facts, NEW.policy);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "pairs_are_whole" BEFORE INSERT ON pairs FOR EACH ROW EXECUTE FUNCTION pair_is_whole();
