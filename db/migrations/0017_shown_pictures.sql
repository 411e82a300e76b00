CREATE TABLE "live_media" (
	"article_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"media" uuid NOT NULL,
	CONSTRAINT "live_media_article_id_locale_media_pk" PRIMARY KEY("article_id","locale","media")
);
--> statement-breakpoint
CREATE INDEX "live_media_by_picture" ON "live_media" USING btree ("media");--> statement-breakpoint
GRANT SELECT ON "live_media" TO couplet_app;
--> statement-breakpoint
-- The lead picture, and every picture in the text wherever it stands in a passage.
CREATE FUNCTION "pictures_of"(live live_editions) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT live.lead_media WHERE live.lead_media IS NOT NULL
  UNION
  SELECT (found #>> '{}')::uuid
  FROM revisions, jsonb_array_elements(revisions.passages) AS passage,
    jsonb_path_query((passage->>'canonical')::jsonb, 'strict $.** ? (@.type == "image").attrs.media ? (@.type() == "string")') AS found
  WHERE revisions.id = live.revision_id
$$;
--> statement-breakpoint
CREATE FUNCTION "show_pictures"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM live_media WHERE article_id = OLD.article_id AND locale = OLD.locale;
  INSERT INTO live_media (article_id, locale, media) SELECT NEW.article_id, NEW.locale, picture FROM pictures_of(NEW) AS picture WHERE NEW.article_id IS NOT NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "pictures_are_shown" AFTER INSERT OR UPDATE OR DELETE ON live_editions FOR EACH ROW EXECUTE FUNCTION show_pictures();
--> statement-breakpoint
INSERT INTO live_media (article_id, locale, media) SELECT live.article_id, live.locale, picture FROM live_editions AS live, pictures_of(live) AS picture;
--> statement-breakpoint
-- What readers may see: pictures of what is live, and those that stand around every page.
CREATE OR REPLACE VIEW "reader_pictures" AS
  SELECT id, width, height, widths FROM media
  WHERE EXISTS (SELECT FROM live_media AS shown WHERE shown.media = media.id)
    OR EXISTS (SELECT FROM reader_site WHERE settings->>'logo' = media.id::text
         OR settings->'badges' @> jsonb_build_array(jsonb_build_object('media', media.id)));
