-- What a term base already has stays as it is until somebody saves it again.
ALTER TABLE "concept_forms" ADD CONSTRAINT "forms_are_readable" CHECK (NOT is_blank(jsonb_build_object('type', 'paragraph', 'text', "concept_forms"."text"))) NOT VALID;
