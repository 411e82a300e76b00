ALTER TABLE "inspections" ADD COLUMN "broken_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "inspections" ADD COLUMN "worker" uuid;--> statement-breakpoint
ALTER TABLE "inspections" ADD COLUMN "links_left" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "inspection_findings_in_order" ON "inspection_findings" USING btree ("inspection_id","number");--> statement-breakpoint
GRANT UPDATE ("broken_off_at", "worker", "links_left") ON "inspections" TO couplet_app;
--> statement-breakpoint
GRANT UPDATE ("assignee") ON "tasks" TO couplet_app;
