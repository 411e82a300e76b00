-- Not logged: it would double what a publication writes, and what is lost is rendered again. Nor is it worth compressing for a second.
CREATE UNLOGGED TABLE "shared_pages" (
	"edition" text NOT NULL,
	"key" text NOT NULL,
	"number" bigint NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"page" "bytea" STORAGE EXTERNAL,
	CONSTRAINT "shared_pages_edition_key_pk" PRIMARY KEY("edition","key")
);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON shared_pages TO couplet_app;
