-- The marketplace's rules as data, and the people who set them.

CREATE TABLE "policy_version" (
    "profile_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("profile_id","version")
);

CREATE TABLE "policy_choice" (
    "id" UUID NOT NULL,
    "profile_id" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "chosen_by" UUID NOT NULL,

    CONSTRAINT "policy_choice_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "policy_choice_chosen_at_idx" ON "policy_choice"("chosen_at");

ALTER TABLE "policy_version"
  ADD CONSTRAINT "policy_version_version_check" CHECK ("version" > 0),
  ADD CONSTRAINT "policy_version_profile_id_check" CHECK ("profile_id" ~ '^[a-z0-9][a-z0-9-]{0,39}$');

-- The operator runs the marketplace: a role of its own in an account that sells nothing.
ALTER TABLE "member" DROP CONSTRAINT "member_role_check";
ALTER TABLE "member" ADD CONSTRAINT "member_role_check"
  CHECK ("role" IN ('owner', 'admin', 'agent', 'viewer', 'operator'));

DO $$
DECLARE append_only text;
BEGIN
  FOREACH append_only IN ARRAY ARRAY['policy_version', 'policy_choice'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', append_only);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO parley_app', append_only);
  END LOOP;
END
$$;
