CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"webhook_id" uuid NOT NULL,
	"event" text NOT NULL,
	"article_id" uuid NOT NULL,
	"told" jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone DEFAULT now(),
	"arrived_at" timestamp with time zone,
	"last_status" integer,
	"last_fault" text
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" text NOT NULL,
	"events" text[] NOT NULL,
	"secret" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhooks_are_told_of_something" CHECK (events <> '{}' AND events <@ ARRAY['published', 'corrected', 'withdrawn'])
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("next_at") WHERE next_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_by_webhook" ON "webhook_deliveries" USING btree ("webhook_id","made_at" DESC NULLS LAST);--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "webhooks" TO couplet_app;
--> statement-breakpoint
GRANT UPDATE (address, events, active) ON "webhooks" TO couplet_app;
--> statement-breakpoint
GRANT SELECT, DELETE ON "webhook_deliveries" TO couplet_app;
--> statement-breakpoint
GRANT UPDATE (tries, next_at, arrived_at, last_status, last_fault) ON "webhook_deliveries" TO couplet_app;
--> statement-breakpoint
-- What a publication says of itself to other programs: where its texts stood or stand, and no word that readers did not get.
CREATE FUNCTION "told_of"(publication uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('articleId', published.article_id, 'kind', coalesce(pair.facts->>'kind', 'news'), 'publication', published.seq,
    'zh', CASE WHEN zh.id IS NOT NULL THEN jsonb_build_object('path', '/zh/' || room || '/' || (zh.fields->>'slug'), 'title', text_of(zh.passages->0)) END,
    'en', CASE WHEN en.id IS NOT NULL THEN jsonb_build_object('path', '/en/' || room || '/' || (en.fields->>'slug'), 'title', text_of(en.passages->0)) END,
    'correction', published.correction)
  FROM publications AS published JOIN pairs AS pair ON pair.id = published.pair_id
  LEFT JOIN revisions AS zh ON zh.id = pair.zh_revision LEFT JOIN revisions AS en ON en.id = pair.en_revision,
  LATERAL (SELECT CASE pair.facts->>'kind' WHEN 'page' THEN 'pages' ELSE 'news' END AS room) AS place
  WHERE published.id = publication
$$;
--> statement-breakpoint
-- In the transaction in which it happens: whoever is to be told is told once it is true, and never of what was rolled back.
CREATE FUNCTION "tell_of_publication"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  happened text := CASE WHEN NEW.correction IS NULL THEN 'published' ELSE 'corrected' END;
BEGIN
  INSERT INTO webhook_deliveries (webhook_id, event, article_id, told, made_at, next_at)
    SELECT webhook.id, happened, NEW.article_id, told_of(NEW.id) || jsonb_build_object('at', NEW.at, 'notice', NULL), clock_timestamp(), clock_timestamp()
    FROM webhooks AS webhook WHERE webhook.active AND happened = ANY (webhook.events);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "publications_tell_webhooks" AFTER INSERT ON publications FOR EACH ROW EXECUTE FUNCTION tell_of_publication();
--> statement-breakpoint
CREATE FUNCTION "tell_of_withdrawal"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO webhook_deliveries (webhook_id, event, article_id, told, made_at, next_at)
    SELECT webhook.id, 'withdrawn', NEW.article_id, told_of(NEW.publication_id) || jsonb_build_object('at', NEW.at, 'notice', NEW.notice), clock_timestamp(), clock_timestamp()
    FROM webhooks AS webhook WHERE webhook.active AND 'withdrawn' = ANY (webhook.events);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "withdrawals_tell_webhooks" AFTER INSERT ON publication_withdrawals FOR EACH ROW EXECUTE FUNCTION tell_of_withdrawal();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION told_of(uuid) FROM PUBLIC;
