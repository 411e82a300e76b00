CREATE TABLE "check_settings" (
	"version" integer PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"by" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waiver_withdrawals" (
	"waiver_id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"by" text NOT NULL,
	"article_version" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"code" text NOT NULL,
	"values" jsonb NOT NULL,
	"zh" text[] NOT NULL,
	"en" text[] NOT NULL,
	"blocking" boolean NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"article_version" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waivers_have_a_reason" CHECK (length(btrim(reason)) >= 4),
	CONSTRAINT "waivers_name_values" CHECK (jsonb_typeof("values") = 'object')
);
--> statement-breakpoint
ALTER TABLE "check_settings" ADD CONSTRAINT "check_settings_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver_withdrawals" ADD CONSTRAINT "waiver_withdrawals_waiver_id_waivers_id_fk" FOREIGN KEY ("waiver_id") REFERENCES "public"."waivers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver_withdrawals" ADD CONSTRAINT "waiver_withdrawals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver_withdrawals" ADD CONSTRAINT "waiver_withdrawals_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waivers_by_article" ON "waivers" USING btree ("article_id");--> statement-breakpoint
-- A new newsroom uses the checks as they come.
INSERT INTO "check_settings" ("version", "settings") VALUES (1, '{}');
--> statement-breakpoint
GRANT SELECT, INSERT ON "check_settings", "waivers", "waiver_withdrawals" TO couplet_app;
--> statement-breakpoint
DO $$
DECLARE
  history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['check_settings', 'waivers', 'waiver_withdrawals'] LOOP
    EXECUTE format('CREATE TRIGGER "rows_stay" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', history);
    EXECUTE format('CREATE TRIGGER "table_stays" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', history);
  END LOOP;
END $$;
--> statement-breakpoint
-- Settings follow one another, and whoever checks a pair for its release waits for whoever changes them.
CREATE FUNCTION "settings_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('couplet check settings', 0));
  IF NOT EXISTS (SELECT FROM person_roles WHERE person_id = NEW."by" AND role IN ('administrator', 'publisher')) THEN
    RAISE EXCEPTION '% does not decide how the checks are used', NEW."by" USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.version <> (SELECT max(version) + 1 FROM check_settings) OR jsonb_typeof(NEW.settings) <> 'object' THEN
    RAISE EXCEPTION 'these settings do not follow the last ones' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "settings_follow" BEFORE INSERT ON check_settings FOR EACH ROW EXECUTE FUNCTION settings_follow();
--> statement-breakpoint
-- What blocks a release is for those to waive who review or publish; the rest also for those who write.
CREATE FUNCTION "may_waive"(person text, is_blocking boolean) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM person_roles WHERE person_id = person
    AND (role IN ('reviewer:zh', 'reviewer:en', 'reviewer:fidelity', 'publisher') OR NOT is_blocking AND role IN ('writer', 'translator:zh-en', 'translator:en-zh')))
$$;
--> statement-breakpoint
CREATE FUNCTION "waiver_is_whole"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  IF NOT may_waive(NEW."by", NEW.blocking) THEN
    RAISE EXCEPTION '% may not waive this', NEW."by" USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.code !~ '^[a-z]+/[a-z0-9-]+$' OR cardinality(NEW.zh) + cardinality(NEW.en) = 0
      OR EXISTS (SELECT FROM unnest(NEW.zh || NEW.en) AS fingerprint WHERE fingerprint IS NULL OR fingerprint !~ '^[0-9a-f]{64}$') THEN
    RAISE EXCEPTION 'a waiver names a check and texts' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "waivers_are_whole" BEFORE INSERT ON waivers FOR EACH ROW EXECUTE FUNCTION waiver_is_whole();
--> statement-breakpoint
-- Taking a waiver back only makes things stricter: whoever gave it may, and whoever may waive what blocks.
CREATE FUNCTION "waiver_can_be_withdrawn"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.article_version := take_turn(NEW.article_id);
  IF NOT EXISTS (SELECT FROM waivers AS waiver WHERE waiver.id = NEW.waiver_id AND waiver.article_id = NEW.article_id
      AND (waiver."by" = NEW."by" OR may_waive(NEW."by", true))) THEN
    RAISE EXCEPTION '% may not withdraw this waiver', NEW."by" USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "waivers_can_be_withdrawn" BEFORE INSERT ON waiver_withdrawals FOR EACH ROW EXECUTE FUNCTION waiver_can_be_withdrawn();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION may_waive(text, boolean) FROM PUBLIC;
