CREATE TABLE "concept_forms" (
	"concept_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "concept_forms_concept_id_place_pk" PRIMARY KEY("concept_id","place")
);
--> statement-breakpoint
CREATE TABLE "concept_revisions" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "concept_revisions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"concept_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"forms" jsonb NOT NULL,
	"note" text NOT NULL,
	"retired" boolean NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "one_revision_per_concept_version" UNIQUE("concept_id","version")
);
--> statement-breakpoint
CREATE TABLE "concepts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	"by_zh" text NOT NULL,
	"by_en" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "concept_forms" ADD CONSTRAINT "concept_forms_concept_id_concepts_id_fk" FOREIGN KEY ("concept_id") REFERENCES "public"."concepts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_revisions" ADD CONSTRAINT "concept_revisions_concept_id_concepts_id_fk" FOREIGN KEY ("concept_id") REFERENCES "public"."concepts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_revisions" ADD CONSTRAINT "concept_revisions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_concept_by_an_approved_form" ON "concept_forms" USING btree ("kind","locale",lower("text")) WHERE status = 'approved';--> statement-breakpoint
CREATE INDEX "concept_forms_by_text" ON "concept_forms" USING gin (bigrams("text"));--> statement-breakpoint
CREATE INDEX "concepts_by_zh" ON "concepts" USING btree ("by_zh","id") WHERE NOT retired;--> statement-breakpoint
CREATE INDEX "concepts_by_en" ON "concepts" USING btree ("by_en","id") WHERE NOT retired;--> statement-breakpoint
CREATE INDEX "concepts_of_kind_by_zh" ON "concepts" USING btree ("kind","by_zh","id") WHERE NOT retired;--> statement-breakpoint
CREATE INDEX "concepts_of_kind_by_en" ON "concepts" USING btree ("kind","by_en","id") WHERE NOT retired;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "concepts" TO couplet_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "concept_forms" TO couplet_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON "concept_revisions" TO couplet_app;
--> statement-breakpoint
CREATE TRIGGER "rows_stay" BEFORE UPDATE OR DELETE ON concept_revisions FOR EACH ROW EXECUTE FUNCTION forbid_change();
--> statement-breakpoint
CREATE TRIGGER "table_stays" BEFORE TRUNCATE ON concept_revisions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
--> statement-breakpoint
-- Changes follow one another, of the whole term base so that its number tells what it holds, and of every concept.
CREATE FUNCTION "revision_follows"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('couplet term base', 0));
  IF NOT EXISTS (SELECT FROM person_roles WHERE person_id = NEW."by" AND role IN ('reviewer:zh', 'reviewer:en', 'reviewer:fidelity', 'publisher')) THEN
    RAISE EXCEPTION '% does not keep the term base', NEW."by" USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.version <> coalesce((SELECT max(version) FROM concept_revisions WHERE concept_id = NEW.concept_id), 0) + 1 OR jsonb_typeof(NEW.forms) <> 'array' THEN
    RAISE EXCEPTION 'this state of a concept does not follow the last one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "revisions_follow" BEFORE INSERT ON concept_revisions FOR EACH ROW EXECUTE FUNCTION revision_follows();
