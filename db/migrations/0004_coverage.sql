-- Approval is coverage. The same walk stands in domain/review/walk.ts, for kind messages; this one decides.
--
-- States of passages (id, fingerprint) are met in the order of an edition's revisions. The authors of a state, when it is first met, are
-- those who wrote it since the revision before and those of the states its words come from, unless these were covered. A state is
-- covered when one of the sign-offs given attests it and its signer is not among its authors.
CREATE FUNCTION "walked_states"(edition uuid, last_seq integer, review_kind text, given uuid[])
RETURNS TABLE(id text, fingerprint text, authors jsonb, covered boolean) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  met record;
  origin integer;
  authors_of jsonb[] := '{}';
  is_covered boolean[] := '{}';
BEGIN
  FOR met IN
    WITH states AS MATERIALIZED (
      SELECT DISTINCT ON (state->>'id', state->>'fingerprint')
        state->>'id' AS id, state->>'fingerprint' AS fingerprint, passage->'wrote' AS wrote, passage->'from' AS origins, revision.seq, place
      FROM revisions AS revision
        CROSS JOIN LATERAL ROWS FROM (jsonb_array_elements(revision.outline), jsonb_array_elements(revision.passages)) WITH ORDINALITY AS list(state, passage, place)
      WHERE revision.edition_id = edition AND revision.seq <= last_seq
      ORDER BY state->>'id', state->>'fingerprint', revision.seq
    ), numbered AS MATERIALIZED (
      SELECT (row_number() OVER (ORDER BY states.seq, states.place))::integer AS n, states.* FROM states
    ), named AS MATERIALIZED (
      SELECT later.n, later.seq, forebear->>'id' AS id, forebear->>'fingerprint' AS fingerprint
      FROM numbered AS later CROSS JOIN LATERAL jsonb_array_elements(later.origins) AS forebear
    ), descent AS MATERIALIZED (
      SELECT named.n, array_agg(earlier.n) AS origins
      FROM named JOIN numbered AS earlier ON earlier.id = named.id AND earlier.fingerprint = named.fingerprint AND earlier.seq < named.seq
      GROUP BY named.n
    ), attested AS MATERIALIZED (
      SELECT state->>'id' AS id, state->>'fingerprint' AS fingerprint, array_agg(DISTINCT sign_off.signer) AS signers
      FROM sign_offs AS sign_off CROSS JOIN LATERAL attested_states(sign_off.kind, sign_off.attested) AS state
      WHERE sign_off.id = ANY (given) AND sign_off.kind = review_kind GROUP BY 1, 2
    )
    SELECT numbered.n, numbered.id, numbered.fingerprint, coalesce(descent.origins, '{}') AS origins, coalesce(attested.signers, '{}') AS signers,
      (SELECT coalesce(jsonb_object_agg(person, true), '{}') FROM jsonb_array_elements_text(numbered.wrote) AS person) AS authors
    FROM numbered LEFT JOIN descent ON descent.n = numbered.n
      LEFT JOIN attested ON attested.id = numbered.id AND attested.fingerprint = numbered.fingerprint
    ORDER BY numbered.n
  LOOP
    authors := met.authors;
    FOREACH origin IN ARRAY met.origins LOOP
      IF NOT is_covered[origin] THEN
        authors := authors || authors_of[origin];
      END IF;
    END LOOP;
    id := met.id;
    fingerprint := met.fingerprint;
    covered := NOT authors ?& met.signers;
    authors_of[met.n] := authors;
    is_covered[met.n] := covered;
    RETURN NEXT;
  END LOOP;
END $$;
--> statement-breakpoint
-- The states that a sign-off vouches for: passages for a language; for fidelity all passages of its links, of which the walk over one
-- edition meets its own.
CREATE FUNCTION "attested_states"(kind text, attested jsonb) RETURNS SETOF jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT state FROM jsonb_array_elements(attested) AS state WHERE kind <> 'fidelity'
  UNION ALL
  SELECT state FROM jsonb_array_elements(attested) AS unit, jsonb_array_elements((unit->'zh') || (unit->'en')) AS state WHERE kind = 'fidelity'
$$;
--> statement-breakpoint
-- What keeps a pair from being released with these sign-offs; no row where nothing does.
CREATE FUNCTION "pair_faults"(pair_id uuid, given uuid[]) RETURNS TABLE(code text, detail text) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  pair pairs;
  zh revisions;
  en revisions;
  side revisions;
  target revisions;
  people_needed integer;
BEGIN
  SELECT * INTO pair FROM pairs WHERE id = pair_id;
  SELECT * INTO zh FROM revisions WHERE id = pair.zh_revision;
  SELECT * INTO en FROM revisions WHERE id = pair.en_revision;
  IF pair.hash <> pair_hash(pair.zh_revision, pair.en_revision, pair.links, pair.facts, pair.policy) THEN
    RETURN QUERY SELECT 'hash-differs', pair.id::text;
  END IF;
  IF NOT coalesce(CASE pair.policy->'release'->>'mode'
      WHEN 'together' THEN zh.id IS NOT NULL AND en.id IS NOT NULL
      WHEN 'first' THEN (zh.id IS NOT NULL AND en.id IS NOT NULL) OR (zh.id IS NOT NULL) = (pair.policy->'release'->>'locale' = 'zh') AND (en.id IS NOT NULL) = (pair.policy->'release'->>'locale' = 'en')
      WHEN 'only' THEN (zh.id IS NOT NULL) = (pair.policy->'release'->>'locale' = 'zh') AND (en.id IS NOT NULL) = (pair.policy->'release'->>'locale' = 'en')
    END, false) OR (zh.id IS NULL AND en.id IS NULL) THEN
    RETURN QUERY SELECT 'side-missing', pair.policy->'release'->>'mode';
  END IF;

  IF pair.policy->>'review' = 'emergency' THEN
    SELECT count(DISTINCT signer) INTO people_needed FROM sign_offs WHERE id = ANY (given) AND kind = 'emergency' AND pair_hash = pair.hash;
    IF people_needed < 2 THEN
      RETURN QUERY SELECT 'emergency-missing', people_needed::text;
    END IF;
    RETURN;
  END IF;
  IF pair.policy->>'review' IS DISTINCT FROM 'standard' THEN
    RETURN QUERY SELECT 'policy-unknown', pair.policy->>'review';
    RETURN;
  END IF;

  FOREACH side IN ARRAY ARRAY[zh, en] LOOP
    CONTINUE WHEN side.id IS NULL;
    RETURN QUERY
      SELECT 'passage-not-covered', side.locale || ' ' || (passage->>'id') FROM jsonb_array_elements(side.outline) AS passage
        LEFT JOIN walked_states(side.edition_id, side.seq, 'language:' || side.locale, given) AS state
          ON state.id = passage->>'id' AND state.fingerprint = passage->>'fingerprint'
      WHERE NOT (passage->>'blank')::boolean AND NOT coalesce(state.covered, false);
  END LOOP;

  IF zh.id IS NOT NULL AND en.id IS NOT NULL THEN
    target := CASE pair.facts->>'direction' WHEN 'zh-en' THEN en ELSE zh END;
    RETURN QUERY
      WITH passage AS (
        SELECT 'zh' AS locale, state FROM jsonb_array_elements(zh.outline) AS state
        UNION ALL SELECT 'en', state FROM jsonb_array_elements(en.outline) AS state
      ), member AS MATERIALIZED (
        SELECT 'zh' AS locale, id FROM jsonb_array_elements(pair.links) AS link, jsonb_array_elements_text(link->'zh') AS id
        UNION ALL SELECT 'en', id FROM jsonb_array_elements(pair.links) AS link, jsonb_array_elements_text(link->'en') AS id
      )
      SELECT 'passage-not-linked-once', passage.locale || ' ' || (passage.state->>'id') FROM passage
        LEFT JOIN member ON member.locale = passage.locale AND member.id = passage.state->>'id'
      WHERE NOT (passage.state->>'blank')::boolean GROUP BY passage.locale, passage.state->>'id' HAVING count(member.id) <> 1;
    -- Not covered while every signer of the link wrote some of its target; where it has no words there, who decided so is the author.
    RETURN QUERY
      WITH unit AS MATERIALIZED (
        SELECT units.place, units.unit, units.confirmed_by, CASE target.locale WHEN 'zh' THEN units.zh_states ELSE units.en_states END AS states
        FROM units_of(pair.links, zh.outline, en.outline) AS units WHERE NOT units.blank
      ), worded AS MATERIALIZED (
        SELECT unit.place, state->>'id' AS id, state->>'fingerprint' AS fingerprint FROM unit, jsonb_array_elements(unit.states) AS state
      ), walked AS MATERIALIZED (
        SELECT * FROM walked_states(target.edition_id, target.seq, 'fidelity', given)
      ), excluded AS MATERIALIZED (
        SELECT worded.place, person FROM worded JOIN walked ON walked.id = worded.id AND walked.fingerprint = worded.fingerprint
          CROSS JOIN LATERAL jsonb_object_keys(walked.authors) AS person
        UNION
        SELECT unit.place, unit.confirmed_by FROM unit WHERE NOT EXISTS (
          SELECT FROM worded JOIN jsonb_array_elements(target.outline) AS passage ON passage->>'id' = worded.id
          WHERE worded.place = unit.place AND NOT (passage->>'blank')::boolean)
      ), signed AS MATERIALIZED (
        SELECT DISTINCT element AS unit, sign_off.signer FROM sign_offs AS sign_off, jsonb_array_elements(sign_off.attested) AS element
        WHERE sign_off.id = ANY (given) AND sign_off.kind = 'fidelity'
      )
      SELECT 'link-not-covered', unit.place::text FROM unit WHERE NOT EXISTS (
        SELECT FROM signed WHERE signed.unit = unit.unit
          AND NOT EXISTS (SELECT FROM excluded WHERE excluded.place = unit.place AND excluded.person = signed.signer));
  END IF;

  -- «Covered» always means by somebody else, so a pair without faults so far has no words that its final signer alone stands for.
  IF NOT EXISTS (SELECT FROM sign_offs WHERE id = ANY (given) AND kind = 'final' AND pair_hash = pair.hash) THEN
    RETURN QUERY SELECT 'final-missing', pair.id::text;
  END IF;
END $$;
--> statement-breakpoint
-- What speaks against a publication; no row where nothing does. A sign-off that was withdrawn after the publication had ended does not.
CREATE FUNCTION "publication_faults"(publication_id uuid) RETURNS TABLE(code text, detail text) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  publication publications;
  ended integer;
BEGIN
  SELECT * INTO publication FROM publications WHERE id = publication_id;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'publication-unknown', publication_id::text;
    RETURN;
  END IF;
  SELECT least(
    (SELECT min(later.article_version) FROM publications AS later WHERE later.article_id = publication.article_id AND later.seq > publication.seq),
    (SELECT withdrawal.article_version FROM publication_withdrawals AS withdrawal WHERE withdrawal.publication_id = publication.id)) INTO ended;
  IF NOT EXISTS (SELECT FROM pairs AS pair WHERE pair.id = publication.pair_id AND pair.article_id = publication.article_id) THEN
    RETURN QUERY SELECT 'pair-of-another-article', publication.pair_id::text;
  END IF;
  RETURN QUERY
    SELECT 'sign-off-does-not-count', named.id::text FROM unnest(publication.sign_offs) AS named(id)
      LEFT JOIN sign_offs AS sign_off ON sign_off.id = named.id AND sign_off.article_id = publication.article_id AND sign_off.article_version < publication.article_version
      LEFT JOIN sign_off_withdrawals AS withdrawal ON withdrawal.sign_off_id = named.id AND (ended IS NULL OR withdrawal.article_version < ended)
    WHERE sign_off.id IS NULL OR withdrawal.sign_off_id IS NOT NULL;
  RETURN QUERY SELECT * FROM pair_faults(publication.pair_id, publication.sign_offs);
END $$;
--> statement-breakpoint
-- A sign-off speaks of a pair of its article as that is, by somebody who may give its kind.
CREATE FUNCTION "sign_off_is_whole"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  pair pairs;
  zh jsonb;
  en jsonb;
  strange jsonb;
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  PERFORM require_role(NEW.signer, CASE NEW.kind WHEN 'language:zh' THEN 'reviewer:zh' WHEN 'language:en' THEN 'reviewer:en' WHEN 'fidelity' THEN 'reviewer:fidelity' ELSE 'publisher' END);
  SELECT * INTO pair FROM pairs WHERE id = NEW.pair_id;
  IF pair.article_id IS DISTINCT FROM NEW.article_id OR pair.hash <> NEW.pair_hash THEN
    RAISE EXCEPTION 'the sign-off does not speak of this pair' USING ERRCODE = 'check_violation';
  END IF;

  IF NEW.kind IN ('final', 'emergency') THEN
    IF NEW.attested IS NOT NULL OR (pair.policy->>'review' = 'emergency') <> (NEW.kind = 'emergency') THEN
      RAISE EXCEPTION 'a sign-off of kind % does not fit this pair', NEW.kind USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;

  IF NEW.kind NOT IN ('language:zh', 'language:en', 'fidelity') OR coalesce(jsonb_typeof(NEW.attested), '') <> 'array' OR NEW.attested = '[]' THEN
    RAISE EXCEPTION 'a sign-off of kind % attests nothing', NEW.kind USING ERRCODE = 'check_violation';
  END IF;
  SELECT outline INTO zh FROM revisions WHERE id = pair.zh_revision;
  SELECT outline INTO en FROM revisions WHERE id = pair.en_revision;
  IF NEW.kind = 'fidelity' THEN
    SELECT attested INTO strange FROM jsonb_array_elements(NEW.attested) AS attested
      WHERE attested NOT IN (SELECT units.unit FROM units_of(pair.links, zh, en) AS units);
  ELSE
    SELECT attested INTO strange FROM jsonb_array_elements(NEW.attested) AS attested
      WHERE attested NOT IN (SELECT jsonb_build_object('id', state->'id', 'fingerprint', state->'fingerprint')
                             FROM jsonb_array_elements(CASE NEW.kind WHEN 'language:zh' THEN zh ELSE en END) AS state);
  END IF;
  IF strange IS NOT NULL THEN
    RAISE EXCEPTION 'a sign-off attests what is not in its pair: %', strange USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "sign_offs_are_whole" BEFORE INSERT ON sign_offs FOR EACH ROW EXECUTE FUNCTION sign_off_is_whole();
--> statement-breakpoint
CREATE FUNCTION "sign_off_can_be_withdrawn"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  IF NOT EXISTS (SELECT FROM sign_offs AS sign_off WHERE sign_off.id = NEW.sign_off_id AND sign_off.article_id = NEW.article_id AND sign_off.signer = NEW."by") THEN
    RAISE EXCEPTION 'only its signer withdraws a sign-off' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT FROM live_publication(NEW.article_id) AS live WHERE NEW.sign_off_id = ANY (live.sign_offs)) THEN
    RAISE EXCEPTION 'readers see what this sign-off allowed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "sign_offs_of_live_pairs_stay" BEFORE INSERT ON sign_off_withdrawals FOR EACH ROW EXECUTE FUNCTION sign_off_can_be_withdrawn();
--> statement-breakpoint
-- The publication that readers see: the last one, unless it was withdrawn.
CREATE FUNCTION "live_publication"(article uuid) RETURNS SETOF publications LANGUAGE sql STABLE AS $$
  SELECT last.* FROM (SELECT * FROM publications WHERE article_id = article ORDER BY seq DESC LIMIT 1) AS last
  WHERE NOT EXISTS (SELECT FROM publication_withdrawals WHERE publication_id = last.id)
$$;
