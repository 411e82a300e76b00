CREATE TABLE "inspection_findings" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspection_findings_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"inspection_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"code" text NOT NULL,
	"severity" text NOT NULL,
	"values" jsonb NOT NULL,
	"zh_quote" text,
	"en_quote" text,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inspections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"by" text,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"articles" integer DEFAULT 0 NOT NULL,
	"links" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"assignee" text NOT NULL,
	"inspection_id" uuid NOT NULL,
	"findings" integer NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" text
);
--> statement-breakpoint
ALTER TABLE "inspection_findings" ADD CONSTRAINT "inspection_findings_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_findings" ADD CONSTRAINT "inspection_findings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_findings" ADD CONSTRAINT "inspection_findings_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assignee_people_id_fk" FOREIGN KEY ("assignee") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_done_by_people_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_findings_by_article" ON "inspection_findings" USING btree ("inspection_id","article_id");--> statement-breakpoint
CREATE INDEX "inspection_findings_by_code" ON "inspection_findings" USING btree ("inspection_id","code");--> statement-breakpoint
CREATE INDEX "inspections_by_time" ON "inspections" USING btree ("started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_task_per_article" ON "tasks" USING btree ("article_id") WHERE "tasks"."done_at" IS NULL;--> statement-breakpoint
CREATE INDEX "tasks_by_assignee" ON "tasks" USING btree ("assignee","made_at") WHERE "tasks"."done_at" IS NULL;--> statement-breakpoint
GRANT SELECT, INSERT ON "inspections", "inspection_findings", "tasks" TO couplet_app;
--> statement-breakpoint
GRANT UPDATE ("seen_at", "finished_at", "articles", "links") ON "inspections" TO couplet_app;
--> statement-breakpoint
GRANT UPDATE ("inspection_id", "findings", "done_at", "done_by") ON "tasks" TO couplet_app;
--> statement-breakpoint
CREATE TRIGGER "rows_stay" BEFORE UPDATE OR DELETE ON inspection_findings FOR EACH ROW EXECUTE FUNCTION forbid_change();
--> statement-breakpoint
CREATE TRIGGER "table_stays" BEFORE TRUNCATE ON inspection_findings FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
