-- A gallery without pictures is blank, as for domain/prose/passages.ts; one with a picture is not.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('is_blank(jsonb)'::regprocedure), $old$'pullQuote', 'table'$old$, $new$'pullQuote', 'gallery', 'table'$new$);
  IF NOT is_blank('{"type":"gallery"}') OR is_blank('{"type":"gallery","content":[{"type":"image"}]}') THEN
    RAISE EXCEPTION 'galleries would not be read as the newsroom reads them';
  END IF;
END $$;
--> statement-breakpoint
-- A revision shows pictures that are there: in galleries as by themselves.
CREATE OR REPLACE FUNCTION "pictures_are_stored"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  missing text;
BEGIN
  SELECT shown #>> '{}' INTO missing FROM jsonb_array_elements(NEW.passages) AS passage,
      jsonb_path_query((passage->>'canonical')::jsonb, 'strict $.** ? (@.type == "image").attrs.media ? (@.type() == "string")') AS shown
    WHERE NOT EXISTS (SELECT FROM media WHERE media.id = CASE WHEN shown #>> '{}' ~ '^[0-9a-f-]{36}$' THEN (shown #>> '{}')::uuid END) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'there is no picture %', missing USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Named to run after the trigger that says whether the passages are whole.
CREATE OR REPLACE TRIGGER "revisions_show_stored_pictures" BEFORE INSERT ON revisions FOR EACH ROW EXECUTE FUNCTION pictures_are_stored();
