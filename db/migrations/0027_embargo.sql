ALTER TABLE "articles" ADD COLUMN "embargo" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_are_held_in_our_time" CHECK (embargo >= '2000-01-01' AND embargo < '2100-01-02');--> statement-breakpoint
GRANT UPDATE (embargo) ON articles TO couplet_app;
--> statement-breakpoint
-- The clocks of the newsroom and of the database need not agree to the second.
CREATE FUNCTION "publication_keeps_embargo"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM articles WHERE id = NEW.article_id AND embargo > greatest(NEW.at, clock_timestamp())) THEN
    RAISE EXCEPTION 'the article is under embargo' USING ERRCODE = 'check_violation', CONSTRAINT = 'publications_keep_embargoes';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "publications_keep_embargoes" BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publication_keeps_embargo();
