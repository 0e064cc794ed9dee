--liquibase formatted sql

--changeset quizpool:webhooks-of-a-key
create index webhook_delivery_of_key on webhook_delivery (api_key_id, created_at desc, id desc);
