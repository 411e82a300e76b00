-- What readers may see: publications only. The views belong to the owner; couplet_reader can name no table that holds a draft.
CREATE FUNCTION "reader_passages"(passages jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', passage->>'id', 'canonical', passage->>'canonical') ORDER BY place), '[]'::jsonb)
  FROM jsonb_array_elements(passages) WITH ORDINALITY AS list(passage, place)
$$;
--> statement-breakpoint
CREATE VIEW "reader_articles" AS
  SELECT live.article_id, live.locale, live.slug, live.section, live.event_date, live.lead_media, live.title, live.standfirst,
         live.first_published_at, live.published_at, revision.fields, reader_passages(revision.passages) AS passages
  FROM live_editions AS live JOIN revisions AS revision ON revision.id = live.revision_id;
--> statement-breakpoint
CREATE VIEW "reader_cards" AS
  SELECT article_id, locale, slug, section, event_date, lead_media, title, standfirst, first_published_at, published_at FROM live_editions;
--> statement-breakpoint
-- Every address that ever was: where it leads now (null when nothing of the article is live in that language) and, after a
-- withdrawal, the notice.
CREATE VIEW "reader_addresses" AS
  SELECT address.locale, address.slug, address.article_id, live.slug AS live_slug, last.notice, last.withdrawn_at
  FROM addresses AS address
  LEFT JOIN live_editions AS live ON live.article_id = address.article_id AND live.locale = address.locale
  LEFT JOIN LATERAL (
    SELECT withdrawal.notice, withdrawal.at AS withdrawn_at
    FROM publications AS publication LEFT JOIN publication_withdrawals AS withdrawal ON withdrawal.publication_id = publication.id
    WHERE publication.article_id = address.article_id ORDER BY publication.seq DESC LIMIT 1
  ) AS last ON true;
--> statement-breakpoint
CREATE VIEW "reader_pictures" AS SELECT id, width, height, widths FROM media;
--> statement-breakpoint
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO couplet_app, couplet_reader;
--> statement-breakpoint
GRANT SELECT ON reader_articles, reader_cards, reader_addresses, reader_pictures, reader_changes, sections TO couplet_reader;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA public TO couplet_app;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON people, person_roles, sessions, accounts, verifications, rate_limits, invitations, sections, links, link_readings TO couplet_app;
--> statement-breakpoint
GRANT INSERT, UPDATE ON articles, editions TO couplet_app;
--> statement-breakpoint
-- Append-only: the application can add rows and change none.
GRANT INSERT ON media, edition_batches, edition_checkpoints, events, revisions, pairs, sign_offs, sign_off_withdrawals,
  change_requests, publications, publication_withdrawals, reader_changes TO couplet_app;
--> statement-breakpoint
-- Processes hear of new batches from the log itself. The payload is «edition:version» and no text.
CREATE FUNCTION "tell_of_batch"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('couplet_editions', NEW.edition_id || ':' || NEW.version_to);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "batches_are_told" AFTER INSERT ON edition_batches FOR EACH ROW EXECUTE FUNCTION tell_of_batch();
--> statement-breakpoint
CREATE FUNCTION "tell_of_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('couplet_articles', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "articles_are_told" AFTER INSERT OR UPDATE ON articles FOR EACH ROW EXECUTE FUNCTION tell_of_article();
--> statement-breakpoint
CREATE FUNCTION "tell_of_reader_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('couplet_reader', NEW.number::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "reader_changes_are_told" AFTER INSERT ON reader_changes FOR EACH ROW EXECUTE FUNCTION tell_of_reader_change();
