-- Two roles: the owner, who runs this file, and parley_app, as which the
-- processes run. The owner becomes a member of parley_app, so that one
-- connection string is enough where nobody made a second login.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_app') THEN
    CREATE ROLE parley_app NOLOGIN;
  END IF;
  -- From PostgreSQL 16 on, who creates a role is made a member that may not
  -- SET ROLE to it; asking for MEMBER would not see the difference.
  IF NOT pg_has_role(current_user, 'parley_app',
    CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    EXECUTE format('GRANT parley_app TO %I', current_user);
  END IF;
END
$$;

-- CreateTable
CREATE TABLE "buyer" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "email_sealed" BYTEA NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "company_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "buyer_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "demo_mail" (
    "id" UUID NOT NULL,
    "mailbox" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "raw" BYTEA NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demo_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_mail" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "addressed_to" TEXT NOT NULL,
    "recipient_local_part" TEXT NOT NULL,
    "recipient_domain" TEXT NOT NULL,
    "envelope_from_sealed" BYTEA NOT NULL,
    "remote_address" TEXT,
    "helo" TEXT,
    "raw_sealed" BYTEA NOT NULL,
    "raw_sha256" BYTEA NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_mail_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "inbound_state" (
    "seller_account_id" UUID NOT NULL,
    "inbound_mail_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "thread_id" UUID,
    "message_id" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_state_pkey" PRIMARY KEY ("seller_account_id","inbound_mail_id")
);

-- CreateTable
CREATE TABLE "member" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email_sealed" BYTEA NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_identity" (
    "email_hash" BYTEA NOT NULL,
    "seller_account_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_identity_pkey" PRIMARY KEY ("email_hash")
);

-- CreateTable
CREATE TABLE "member_session" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_session_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "subject_hash" BYTEA NOT NULL,
    "failures" INTEGER NOT NULL,
    "window_starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("subject_hash")
);

-- CreateTable
CREATE TABLE "message" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "thread_seq" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "member_id" UUID,
    "kind" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body_text" TEXT NOT NULL,
    "quoted_text" TEXT NOT NULL,
    "scrubbed_count" INTEGER NOT NULL DEFAULT 0,
    "verdict" JSONB,
    "inbound_mail_id" UUID,
    "mail_message_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "message_event" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_event_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "seller_account_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "content_sha256" BYTEA,
    "dropped_reason" TEXT,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("seller_account_id","message_id","position")
);

-- CreateTable
CREATE TABLE "attachment_content" (
    "seller_account_id" UUID NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "attachment_content_pkey" PRIMARY KEY ("seller_account_id","sha256")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "address_sealed" BYTEA NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "verified_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "pinned" BOOLEAN NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order" (
    "seller_account_id" UUID NOT NULL,
    "order_id" TEXT NOT NULL,
    "buyer_id" UUID NOT NULL,
    "marketplace" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "purchased_at" TIMESTAMPTZ(3) NOT NULL,
    "earliest_delivery_at" TIMESTAMPTZ(3),
    "latest_delivery_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_pkey" PRIMARY KEY ("seller_account_id","order_id")
);

-- CreateTable
CREATE TABLE "order_item" (
    "seller_account_id" UUID NOT NULL,
    "order_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sku" TEXT NOT NULL,
    "asin" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "customized" BOOLEAN NOT NULL,

    CONSTRAINT "order_item_pkey" PRIMARY KEY ("seller_account_id","order_id","position")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient_sealed" BYTEA NOT NULL,
    "recipient_hash" BYTEA NOT NULL,
    "envelope_from" TEXT NOT NULL,
    "message_id_header" TEXT NOT NULL,
    "mime_sealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "may_be_duplicate" BOOLEAN NOT NULL DEFAULT false,
    "last_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "bounce_address" (
    "token" TEXT NOT NULL,
    "seller_account_id" UUID NOT NULL,
    "outbox_mail_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bounce_address_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "seller_account" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seller_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread" (
    "seller_account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" TEXT NOT NULL,
    "buyer_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL,
    "last_message_snippet" TEXT NOT NULL DEFAULT '',
    "last_message_author" TEXT,
    "respond_by" TIMESTAMPTZ(3),
    "delivery_failed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("seller_account_id","id")
);

-- CreateTable
CREATE TABLE "relay_address" (
    "local_part" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "seller_account_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "writer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "relay_address_pkey" PRIMARY KEY ("local_part","domain")
);

-- CreateTable
CREATE TABLE "read_state" (
    "seller_account_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "last_read_seq" INTEGER NOT NULL DEFAULT 0,
    "unread_count" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "read_state_pkey" PRIMARY KEY ("seller_account_id","member_id","thread_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "buyer_seller_account_id_email_hash_key" ON "buyer"("seller_account_id", "email_hash");

-- CreateIndex
CREATE INDEX "demo_mail_mailbox_received_at_idx" ON "demo_mail"("mailbox", "received_at");

-- CreateIndex
CREATE INDEX "inbound_mail_seller_account_id_recipient_local_part_raw_sha_idx" ON "inbound_mail"("seller_account_id", "recipient_local_part", "raw_sha256");

-- CreateIndex
CREATE INDEX "inbound_state_seller_account_id_thread_id_idx" ON "inbound_state"("seller_account_id", "thread_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_seller_account_id_email_hash_key" ON "member"("seller_account_id", "email_hash");

-- CreateIndex
CREATE INDEX "member_session_seller_account_id_member_id_expires_at_idx" ON "member_session"("seller_account_id", "member_id", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "message_seller_account_id_thread_id_thread_seq_key" ON "message"("seller_account_id", "thread_id", "thread_seq");

-- CreateIndex
CREATE UNIQUE INDEX "message_seller_account_id_inbound_mail_id_key" ON "message"("seller_account_id", "inbound_mail_id");

-- CreateIndex
CREATE INDEX "message_event_seller_account_id_message_id_occurred_at_idx" ON "message_event"("seller_account_id", "message_id", "occurred_at");

-- CreateIndex
CREATE INDEX "notification_preference_seller_account_id_category_idx" ON "notification_preference"("seller_account_id", "category");

-- CreateIndex
CREATE UNIQUE INDEX "notification_preference_seller_account_id_member_id_categor_key" ON "notification_preference"("seller_account_id", "member_id", "category", "address_hash");

-- CreateIndex
CREATE INDEX "announcement_published_at_idx" ON "announcement"("published_at");

-- CreateIndex
CREATE INDEX "order_seller_account_id_buyer_id_idx" ON "order"("seller_account_id", "buyer_id");

-- CreateIndex
CREATE INDEX "outbox_mail_seller_account_id_thread_id_idx" ON "outbox_mail"("seller_account_id", "thread_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_seller_account_id_message_id_header_key" ON "outbox_mail"("seller_account_id", "message_id_header");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_seller_account_id_message_id_kind_recipient_has_key" ON "outbox_mail"("seller_account_id", "message_id", "kind", "recipient_hash");

-- CreateIndex
CREATE UNIQUE INDEX "seller_account_slug_key" ON "seller_account"("slug");

-- CreateIndex
CREATE INDEX "thread_seller_account_id_respond_by_last_message_at_id_idx" ON "thread"("seller_account_id", "respond_by", "last_message_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "thread_seller_account_id_order_id_idx" ON "thread"("seller_account_id", "order_id");

-- CreateIndex
CREATE INDEX "thread_seller_account_id_buyer_id_idx" ON "thread"("seller_account_id", "buyer_id");

-- CreateIndex
CREATE UNIQUE INDEX "relay_address_seller_account_id_thread_id_writer_key" ON "relay_address"("seller_account_id", "thread_id", "writer");

-- CreateIndex
CREATE INDEX "read_state_seller_account_id_thread_id_idx" ON "read_state"("seller_account_id", "thread_id");

-- AddForeignKey
ALTER TABLE "buyer" ADD CONSTRAINT "buyer_seller_account_id_fkey" FOREIGN KEY ("seller_account_id") REFERENCES "seller_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_state" ADD CONSTRAINT "inbound_state_seller_account_id_inbound_mail_id_fkey" FOREIGN KEY ("seller_account_id", "inbound_mail_id") REFERENCES "inbound_mail"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_seller_account_id_fkey" FOREIGN KEY ("seller_account_id") REFERENCES "seller_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_session" ADD CONSTRAINT "member_session_seller_account_id_member_id_fkey" FOREIGN KEY ("seller_account_id", "member_id") REFERENCES "member"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_seller_account_id_thread_id_fkey" FOREIGN KEY ("seller_account_id", "thread_id") REFERENCES "thread"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_event" ADD CONSTRAINT "message_event_seller_account_id_message_id_fkey" FOREIGN KEY ("seller_account_id", "message_id") REFERENCES "message"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_seller_account_id_message_id_fkey" FOREIGN KEY ("seller_account_id", "message_id") REFERENCES "message"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_seller_account_id_content_sha256_fkey" FOREIGN KEY ("seller_account_id", "content_sha256") REFERENCES "attachment_content"("seller_account_id", "sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_seller_account_id_member_id_fkey" FOREIGN KEY ("seller_account_id", "member_id") REFERENCES "member"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_seller_account_id_fkey" FOREIGN KEY ("seller_account_id") REFERENCES "seller_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_seller_account_id_buyer_id_fkey" FOREIGN KEY ("seller_account_id", "buyer_id") REFERENCES "buyer"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_item" ADD CONSTRAINT "order_item_seller_account_id_order_id_fkey" FOREIGN KEY ("seller_account_id", "order_id") REFERENCES "order"("seller_account_id", "order_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_seller_account_id_thread_id_fkey" FOREIGN KEY ("seller_account_id", "thread_id") REFERENCES "thread"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_seller_account_id_message_id_fkey" FOREIGN KEY ("seller_account_id", "message_id") REFERENCES "message"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_seller_account_id_fkey" FOREIGN KEY ("seller_account_id") REFERENCES "seller_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_seller_account_id_order_id_fkey" FOREIGN KEY ("seller_account_id", "order_id") REFERENCES "order"("seller_account_id", "order_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_seller_account_id_buyer_id_fkey" FOREIGN KEY ("seller_account_id", "buyer_id") REFERENCES "buyer"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relay_address" ADD CONSTRAINT "relay_address_seller_account_id_thread_id_fkey" FOREIGN KEY ("seller_account_id", "thread_id") REFERENCES "thread"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_state" ADD CONSTRAINT "read_state_seller_account_id_member_id_fkey" FOREIGN KEY ("seller_account_id", "member_id") REFERENCES "member"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_state" ADD CONSTRAINT "read_state_seller_account_id_thread_id_fkey" FOREIGN KEY ("seller_account_id", "thread_id") REFERENCES "thread"("seller_account_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Invariants that Prisma cannot say.

ALTER TABLE "member" ADD CONSTRAINT "member_role_check"
  CHECK ("role" IN ('owner', 'admin', 'agent', 'viewer'));
ALTER TABLE "buyer" ADD CONSTRAINT "buyer_kind_check"
  CHECK ("kind" IN ('private', 'company'));
ALTER TABLE "order" ADD CONSTRAINT "order_order_id_check"
  CHECK ("order_id" ~ '^[0-9]{3}-[0-9]{7}-[0-9]{7}$');
ALTER TABLE "order" ADD CONSTRAINT "order_status_check"
  CHECK ("status" IN ('pending', 'unshipped', 'shipped', 'delivered', 'cancelled'));
ALTER TABLE "order" ADD CONSTRAINT "order_fulfilment_check"
  CHECK ("fulfilment" IN ('seller', 'marketplace'));
ALTER TABLE "order_item" ADD CONSTRAINT "order_item_quantity_check" CHECK ("quantity" > 0);
ALTER TABLE "thread" ADD CONSTRAINT "thread_last_message_author_check"
  CHECK ("last_message_author" IN ('buyer', 'seller'));
ALTER TABLE "thread" ADD CONSTRAINT "thread_message_count_check" CHECK ("message_count" >= 0);
ALTER TABLE "relay_address" ADD CONSTRAINT "relay_address_writer_check"
  CHECK ("writer" IN ('buyer', 'seller'));
-- 26 characters of Crockford's base32: no i, l, o, u.
ALTER TABLE "relay_address" ADD CONSTRAINT "relay_address_local_part_check"
  CHECK ("local_part" ~ '^[0-9a-hjkmnp-tv-z]{26}$');
ALTER TABLE "read_state" ADD CONSTRAINT "read_state_counts_check"
  CHECK ("unread_count" >= 0 AND "last_read_seq" >= 0);
ALTER TABLE "message" ADD CONSTRAINT "message_thread_seq_check" CHECK ("thread_seq" >= 1);
ALTER TABLE "message" ADD CONSTRAINT "message_author_check" CHECK ("author" IN ('buyer', 'seller'));
ALTER TABLE "message" ADD CONSTRAINT "message_kind_check" CHECK ("kind" IN ('person', 'auto_reply'));
ALTER TABLE "message" ADD CONSTRAINT "message_via_check" CHECK ("via" IN ('mail', 'web'));
ALTER TABLE "message" ADD CONSTRAINT "message_member_check"
  CHECK ("author" = 'seller' OR "member_id" IS NULL);
ALTER TABLE "message_event" ADD CONSTRAINT "message_event_type_check"
  CHECK ("type" IN ('queued', 'sending', 'accepted', 'retry', 'failed', 'unconfirmed', 'bounce_received'));
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_kept_or_dropped_check"
  CHECK (("content_sha256" IS NULL) <> ("dropped_reason" IS NULL));
ALTER TABLE "inbound_mail" ADD CONSTRAINT "inbound_mail_source_check"
  CHECK ("source" IN ('smtp', 'imap', 'cli'));
ALTER TABLE "inbound_mail" ADD CONSTRAINT "inbound_mail_addressed_to_check"
  CHECK ("addressed_to" IN ('relay', 'bounce'));
ALTER TABLE "inbound_state" ADD CONSTRAINT "inbound_state_state_check"
  CHECK ("state" IN ('received', 'processing', 'message', 'auto_reply', 'duplicate', 'held', 'quarantined'));
-- Whatever is not a person's message says why.
ALTER TABLE "inbound_state" ADD CONSTRAINT "inbound_state_reason_check"
  CHECK ("reason" IS NOT NULL OR "state" IN ('received', 'processing', 'message'));
ALTER TABLE "inbound_state" ADD CONSTRAINT "inbound_state_message_check"
  CHECK ("message_id" IS NOT NULL OR "state" NOT IN ('message', 'auto_reply'));
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_kind_check"
  CHECK ("kind" IN ('relay', 'notification'));
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_state_check"
  CHECK ("state" IN ('queued', 'sending', 'accepted', 'retry', 'failed', 'unconfirmed'));
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_category_check"
  CHECK ("category" IN ('buyer_messages'));
ALTER TABLE "demo_mail" ADD CONSTRAINT "demo_mail_direction_check"
  CHECK ("direction" IN ('in', 'out'));

-- The queues hold few rows whatever the history: the indexes leave out what is done.
CREATE INDEX "inbound_state_pending_idx" ON "inbound_state" ("seller_account_id", "next_attempt_at")
  WHERE "state" IN ('received', 'processing');
CREATE INDEX "outbox_mail_pending_idx" ON "outbox_mail" ("seller_account_id", "next_attempt_at")
  WHERE "state" IN ('queued', 'sending', 'retry', 'unconfirmed');
CREATE INDEX "read_state_unread_idx" ON "read_state" ("seller_account_id", "member_id", "thread_id")
  WHERE "unread_count" > 0;
CREATE INDEX "inbound_state_aside_idx" ON "inbound_state" ("seller_account_id", "thread_id", "updated_at")
  WHERE "state" IN ('held', 'quarantined');

-- Append-only for everybody, the owner included. By statement and not by row,
-- so that a statement which happens to match nothing is refused as well.
-- ALWAYS: session_replication_role = replica does not switch them off.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;

DO $$
DECLARE
  append_only text;
BEGIN
  FOREACH append_only IN ARRAY ARRAY['message', 'message_event', 'attachment', 'attachment_content', 'inbound_mail']
  LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', append_only);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO parley_app', append_only);
  END LOOP;
END
$$;

-- What the processes may do elsewhere. DELETE only where forgetting is the point.
GRANT USAGE ON SCHEMA "public" TO parley_app;
GRANT SELECT, INSERT, UPDATE ON
  "seller_account", "member", "sign_in_identity", "member_session", "sign_in_throttle", "buyer",
  "order", "order_item", "thread", "relay_address", "read_state", "inbound_state", "outbox_mail",
  "bounce_address", "notification_preference", "announcement", "demo_mail"
  TO parley_app;
GRANT DELETE ON "member_session", "sign_in_throttle", "demo_mail"
  TO parley_app;
