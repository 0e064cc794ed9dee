--liquibase formatted sql

--changeset quizpool:change-storage
alter table change alter column ids set storage external;
comment on column change.ids is 'Not compressed: random numbers hardly shrink, and trying takes time with every claim.';
