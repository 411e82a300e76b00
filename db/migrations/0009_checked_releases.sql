CREATE TABLE "pair_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"engine" text NOT NULL,
	"settings" integer NOT NULL,
	"terms" text NOT NULL,
	"findings" jsonb NOT NULL,
	"article_version" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "check_id" uuid;--> statement-breakpoint
ALTER TABLE "pair_checks" ADD CONSTRAINT "pair_checks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_checks" ADD CONSTRAINT "pair_checks_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_checks" ADD CONSTRAINT "pair_checks_settings_check_settings_version_fk" FOREIGN KEY ("settings") REFERENCES "public"."check_settings"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pair_checks_by_article" ON "pair_checks" USING btree ("article_id");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_check_id_pair_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."pair_checks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was released before there were checks names none; whatever comes does.
ALTER TABLE "publications" ADD CONSTRAINT "publications_name_their_check" CHECK (check_id IS NOT NULL) NOT VALID;
--> statement-breakpoint
GRANT SELECT, INSERT ON "pair_checks" TO couplet_app;
--> statement-breakpoint
CREATE TRIGGER "rows_stay" BEFORE UPDATE OR DELETE ON pair_checks FOR EACH ROW EXECUTE FUNCTION forbid_change();
--> statement-breakpoint
CREATE TRIGGER "table_stays" BEFORE TRUNCATE ON pair_checks FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
--> statement-breakpoint
-- A check speaks of a pair of its article under the settings of this moment, and every finding of texts that stand in the pair.
CREATE FUNCTION "pair_check_is_whole"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  zh jsonb;
  en jsonb;
  strange jsonb;
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('couplet check settings', 0));
  IF NEW.settings <> (SELECT max(version) FROM check_settings) THEN
    RAISE EXCEPTION 'the settings of the checks have changed' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM pairs WHERE id = NEW.pair_id AND article_id = NEW.article_id) THEN
    RAISE EXCEPTION 'the check does not speak of a pair of its article' USING ERRCODE = 'check_violation';
  END IF;
  IF jsonb_typeof(NEW.findings) <> 'array' THEN
    RAISE EXCEPTION 'a check lists its findings' USING ERRCODE = 'check_violation';
  END IF;
  SELECT coalesce(zh_side.outline, '[]'), coalesce(en_side.outline, '[]') INTO zh, en FROM pairs AS pair
    LEFT JOIN revisions AS zh_side ON zh_side.id = pair.zh_revision LEFT JOIN revisions AS en_side ON en_side.id = pair.en_revision WHERE pair.id = NEW.pair_id;
  SELECT finding INTO strange FROM jsonb_array_elements(NEW.findings) AS finding
    WHERE NOT coalesce(finding->>'code' ~ '^[a-z]+/[a-z0-9-]+$' AND finding->>'severity' IN ('block', 'look', 'style') AND jsonb_typeof(finding->'values') = 'object'
        AND jsonb_typeof(finding->'zh') = 'array' AND jsonb_typeof(finding->'en') = 'array'
        AND (finding->'waiver' = 'null' OR EXISTS (SELECT FROM waivers WHERE id::text = finding->>'waiver' AND article_id = NEW.article_id)), false)
      OR EXISTS (SELECT FROM jsonb_array_elements(finding->'zh') AS text WHERE text NOT IN (SELECT state->'fingerprint' FROM jsonb_array_elements(zh) AS state))
      OR EXISTS (SELECT FROM jsonb_array_elements(finding->'en') AS text WHERE text NOT IN (SELECT state->'fingerprint' FROM jsonb_array_elements(en) AS state));
  IF strange IS NOT NULL THEN
    RAISE EXCEPTION 'a finding speaks of nothing in its pair: %', strange USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "pair_checks_are_whole" BEFORE INSERT ON pair_checks FOR EACH ROW EXECUTE FUNCTION pair_check_is_whole();
--> statement-breakpoint
-- What speaks against a publication in the check that it names; no row where nothing does. Every finding that blocks is waived: for the
-- same code, values and texts, before the check was made, not withdrawn while readers saw it, by somebody who wrote none of the words.
-- The same rule stands in domain/checks/waiver.ts, for kind messages; this one decides.
CREATE FUNCTION "check_faults"(publication publications, ended integer) RETURNS TABLE(code text, detail text) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  made pair_checks;
  finding jsonb;
  waiver waivers;
BEGIN
  IF publication.check_id IS NULL THEN
    RETURN;
  END IF;
  SELECT * INTO made FROM pair_checks WHERE id = publication.check_id;
  IF made.pair_id IS DISTINCT FROM publication.pair_id OR made.article_version >= publication.article_version THEN
    RETURN QUERY SELECT 'check-does-not-count', publication.check_id::text;
    RETURN;
  END IF;
  FOR finding IN SELECT element FROM jsonb_array_elements(made.findings) AS element WHERE element->>'severity' = 'block' LOOP
    SELECT * INTO waiver FROM waivers WHERE id::text = finding->>'waiver';
    IF waiver.id IS NULL OR NOT waiver.blocking OR waiver.article_id <> made.article_id OR waiver.article_version >= made.article_version
        OR waiver.code <> finding->>'code' OR waiver."values" <> finding->'values' OR to_jsonb(waiver.zh) <> finding->'zh' OR to_jsonb(waiver.en) <> finding->'en'
        OR EXISTS (SELECT FROM waiver_withdrawals AS withdrawal WHERE withdrawal.waiver_id = waiver.id AND (ended IS NULL OR withdrawal.article_version < ended)) THEN
      RETURN QUERY SELECT 'finding-not-waived', finding->>'code';
    ELSIF EXISTS (
        SELECT FROM pairs AS pair JOIN revisions AS side ON side.id IN (pair.zh_revision, pair.en_revision)
          CROSS JOIN LATERAL walked_states(side.edition_id, side.seq, 'language:' || side.locale, publication.sign_offs) AS state
          JOIN jsonb_array_elements(side.outline) AS passage ON passage->>'id' = state.id AND passage->>'fingerprint' = state.fingerprint
        WHERE pair.id = made.pair_id AND state.fingerprint = ANY (CASE side.locale WHEN 'zh' THEN waiver.zh ELSE waiver.en END) AND state.authors ? waiver."by") THEN
      RETURN QUERY SELECT 'waived-own-words', finding->>'code';
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "publication_faults"(publication_id uuid) RETURNS TABLE(code text, detail text) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
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
  RETURN QUERY SELECT * FROM check_faults(publication, ended);
END $$;
--> statement-breakpoint
-- The check of a release is of the same second: nothing was signed, withdrawn or waived in the article since.
CREATE FUNCTION "publication_was_checked"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pair_checks AS made WHERE made.id = NEW.check_id AND made.article_id = NEW.article_id
      AND made.article_version = NEW.article_version - 1 AND made.settings = (SELECT max(version) FROM check_settings)) THEN
    RAISE EXCEPTION 'the pair was not checked for this release' USING ERRCODE = 'check_violation', CONSTRAINT = 'publications_are_checked';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Named to run after the trigger that draws the version.
CREATE TRIGGER "publications_were_checked" BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publication_was_checked();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "waiver_can_be_withdrawn"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  IF NOT EXISTS (SELECT FROM waivers AS waiver WHERE waiver.id = NEW.waiver_id AND waiver.article_id = NEW.article_id
      AND (waiver."by" = NEW."by" OR may_waive(NEW."by", true))) THEN
    RAISE EXCEPTION '% may not withdraw this waiver', NEW."by" USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT FROM live_publication(NEW.article_id) AS live JOIN pair_checks AS made ON made.id = live.check_id
      CROSS JOIN LATERAL jsonb_array_elements(made.findings) AS finding WHERE finding->>'severity' = 'block' AND finding->>'waiver' = NEW.waiver_id::text) THEN
    RAISE EXCEPTION 'readers see what this waiver allowed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION check_faults(publications, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION check_faults(publications, integer) TO couplet_app;
