CREATE TABLE "live_listings" (
	"list" text NOT NULL,
	"locale" text NOT NULL,
	"first_published_at" timestamp with time zone NOT NULL,
	"article_id" uuid NOT NULL,
	CONSTRAINT "live_listings_list_locale_first_published_at_article_id_pk" PRIMARY KEY("list","locale","first_published_at","article_id")
);
--> statement-breakpoint
ALTER TABLE "live_listings" ADD CONSTRAINT "live_listings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "live_listings_by_article" ON "live_listings" USING btree ("article_id","locale");--> statement-breakpoint
CREATE FUNCTION "list_by_tag"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM live_listings WHERE article_id = OLD.article_id AND locale = OLD.locale AND list LIKE 'tag/%';
  INSERT INTO live_listings (list, locale, first_published_at, article_id)
    SELECT DISTINCT 'tag/' || tag, NEW.locale, NEW.first_published_at, NEW.article_id FROM unnest(NEW.tags) AS tag WHERE NEW.kind = 'news';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "live_editions_are_listed" AFTER INSERT OR UPDATE OR DELETE ON live_editions FOR EACH ROW EXECUTE FUNCTION list_by_tag();
--> statement-breakpoint
-- Credits are settled anew whenever a text goes live or away, and so follow what is live.
CREATE FUNCTION "list_by_person"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM live_listings WHERE article_id = OLD.article_id AND locale = OLD.locale AND list = 'person/' || OLD.contributor AND NOT EXISTS (
    SELECT FROM live_credits AS credit WHERE credit.article_id = OLD.article_id AND credit.locale = OLD.locale AND credit.contributor = OLD.contributor);
  INSERT INTO live_listings (list, locale, first_published_at, article_id)
    SELECT 'person/' || NEW.contributor, live.locale, live.first_published_at, live.article_id FROM live_editions AS live
    WHERE live.article_id = NEW.article_id AND live.locale = NEW.locale AND live.kind = 'news' AND NEW.contributor IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "live_credits_are_listed" AFTER INSERT OR UPDATE OR DELETE ON live_credits FOR EACH ROW EXECUTE FUNCTION list_by_person();
--> statement-breakpoint
INSERT INTO live_listings (list, locale, first_published_at, article_id)
  SELECT DISTINCT 'tag/' || tag, locale, first_published_at, article_id FROM live_editions, unnest(tags) AS tag WHERE kind = 'news'
  UNION SELECT 'person/' || credit.contributor, live.locale, live.first_published_at, live.article_id
    FROM live_credits AS credit JOIN live_editions AS live USING (article_id, locale) WHERE live.kind = 'news' AND credit.contributor IS NOT NULL;
--> statement-breakpoint
CREATE VIEW "reader_listings" AS SELECT list, locale, first_published_at, article_id FROM live_listings;
--> statement-breakpoint
GRANT SELECT ON reader_listings TO couplet_reader;
--> statement-breakpoint
GRANT SELECT ON live_listings, reader_listings TO couplet_app;
