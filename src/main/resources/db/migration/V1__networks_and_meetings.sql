-- One set of statements for H2 and MySQL 8. Instants are UTC wall-clock times in DATETIME(0); ids are time-ordered UUIDs.
-- No foreign key points to an engine table.

CREATE TABLE network (
  id                 VARCHAR(36)  NOT NULL PRIMARY KEY,
  code               VARCHAR(20)  NOT NULL,
  name               VARCHAR(120) NOT NULL,
  sector             VARCHAR(120) NOT NULL,
  place              VARCHAR(120) NOT NULL,
  zone               VARCHAR(40)  NOT NULL,
  articulator_id     VARCHAR(64)  NOT NULL,
  meeting_weekday    VARCHAR(9)   NOT NULL,
  meeting_time       TIME(0)      NOT NULL,
  meeting_every_days INT          NOT NULL,
  meeting_place      VARCHAR(200) NOT NULL,
  status             VARCHAR(10)  NOT NULL,
  end_reason         VARCHAR(1000),
  created_at         DATETIME(0)  NOT NULL,
  ended_at           DATETIME(0),
  CONSTRAINT uq_network_code UNIQUE (code)
);
CREATE INDEX ix_network_articulator ON network (articulator_id);

CREATE TABLE network_member (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36)  NOT NULL,
  name         VARCHAR(120) NOT NULL,
  workshop     VARCHAR(120),
  email        VARCHAR(254),
  phone        VARCHAR(20),
  sex          VARCHAR(1)   NOT NULL,
  birth_year   INT          NOT NULL,
  main_product VARCHAR(200) NOT NULL,
  joined_on    DATE         NOT NULL,
  left_on      DATE,
  left_reason  VARCHAR(1000),
  CONSTRAINT fk_member_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_member_network ON network_member (network_id, left_on);

CREATE TABLE rules_version (
  id                         VARCHAR(36) NOT NULL PRIMARY KEY,
  network_id                 VARCHAR(36) NOT NULL,
  version                    INT         NOT NULL,
  in_force_from              DATE        NOT NULL,
  quorum_percent             INT         NOT NULL,
  grace_minutes              INT         NOT NULL,
  late_fine_cents            BIGINT      NOT NULL,
  duration_minutes           INT         NOT NULL,
  intervention_minutes       INT         NOT NULL,
  interventions_per_topic    INT         NOT NULL,
  unjustified_in_a_row       INT         NOT NULL,
  justified_per_year         INT         NOT NULL,
  representative_minimum_age INT         NOT NULL,
  reason                     VARCHAR(1000),
  adopted_by                 VARCHAR(64) NOT NULL,
  adopted_at                 DATETIME(0) NOT NULL,
  CONSTRAINT fk_rules_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT uq_rules_version UNIQUE (network_id, version)
);

CREATE TABLE stored_file (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36),
  kind         VARCHAR(40)  NOT NULL,
  subject_id   VARCHAR(64)  NOT NULL,
  file_name    VARCHAR(200) NOT NULL,
  content_type VARCHAR(120) NOT NULL,
  size_bytes   BIGINT       NOT NULL,
  sha256       VARCHAR(64)  NOT NULL,
  content      LONGBLOB     NOT NULL,
  stored_by    VARCHAR(64)  NOT NULL,
  stored_at    DATETIME(0)  NOT NULL
);
CREATE INDEX ix_stored_file_subject ON stored_file (subject_id, kind);

CREATE TABLE meeting (
  id               VARCHAR(36)  NOT NULL PRIMARY KEY,
  network_id       VARCHAR(36)  NOT NULL,
  number           INT          NOT NULL,
  starts_at        DATETIME(0)  NOT NULL,
  duration_minutes INT          NOT NULL,
  place            VARCHAR(200) NOT NULL,
  status           VARCHAR(12)  NOT NULL,
  sequence         INT          NOT NULL,
  moderator_id     VARCHAR(36),
  rules_version_id VARCHAR(36),
  agenda_note      VARCHAR(2000),
  quorum_reached   BOOLEAN,
  quorum_reasons   VARCHAR(2000),
  minutes_note     LONGTEXT,
  extended_minutes INT          NOT NULL,
  next_starts_at   DATETIME(0),
  next_place       VARCHAR(200),
  cancel_reason    VARCHAR(1000),
  planned_at       DATETIME(0)  NOT NULL,
  closed_at        DATETIME(0),
  closed_by        VARCHAR(64),
  CONSTRAINT fk_meeting_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT uq_meeting_number UNIQUE (network_id, number)
);
CREATE INDEX ix_meeting_starts ON meeting (status, starts_at);

CREATE TABLE meeting_change (
  id             VARCHAR(36)   NOT NULL PRIMARY KEY,
  meeting_id     VARCHAR(36)   NOT NULL,
  action         VARCHAR(10)   NOT NULL,
  from_starts_at DATETIME(0)   NOT NULL,
  to_starts_at   DATETIME(0),
  to_place       VARCHAR(200),
  reason         VARCHAR(1000) NOT NULL,
  requested_by   VARCHAR(64)   NOT NULL,
  requested_at   DATETIME(0)   NOT NULL,
  applied_at     DATETIME(0),
  CONSTRAINT fk_change_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);

CREATE TABLE agreement (
  id              VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id      VARCHAR(36)   NOT NULL,
  meeting_id      VARCHAR(36)   NOT NULL,
  text            VARCHAR(1000) NOT NULL,
  responsible_id  VARCHAR(36)   NOT NULL,
  due_on          DATE          NOT NULL,
  status          VARCHAR(10)   NOT NULL,
  settled_on      DATE,
  settled_in      VARCHAR(36),
  settlement_note VARCHAR(1000),
  CONSTRAINT fk_agreement_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_agreement_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_agreement_responsible FOREIGN KEY (responsible_id) REFERENCES network_member (id)
);
CREATE INDEX ix_agreement_open ON agreement (network_id, status, due_on);

CREATE TABLE agenda_item (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  meeting_id     VARCHAR(36)  NOT NULL,
  position       INT          NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  title          VARCHAR(500) NOT NULL,
  owner_id       VARCHAR(36),
  minutes        INT          NOT NULL,
  agreement_id   VARCHAR(36),
  outcome        VARCHAR(4000),
  result         VARCHAR(12),
  votes_for      INT,
  votes_against  INT,
  abstentions    INT,
  mover_id       VARCHAR(36),
  seconder_id    VARCHAR(36),
  reconsiders_id VARCHAR(36),
  CONSTRAINT fk_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_item_owner FOREIGN KEY (owner_id) REFERENCES network_member (id),
  CONSTRAINT fk_item_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT fk_item_reconsiders FOREIGN KEY (reconsiders_id) REFERENCES agenda_item (id)
);

CREATE TABLE attendance (
  meeting_id          VARCHAR(36) NOT NULL,
  member_id           VARCHAR(36) NOT NULL,
  status              VARCHAR(12) NOT NULL,
  minutes_late        INT,
  representative_name VARCHAR(120),
  representative_age  INT,
  note                VARCHAR(500),
  PRIMARY KEY (meeting_id, member_id),
  CONSTRAINT fk_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_attendance_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);
CREATE INDEX ix_attendance_member ON attendance (member_id, meeting_id);

CREATE TABLE fine (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  meeting_id    VARCHAR(36)   NOT NULL,
  member_id     VARCHAR(36)   NOT NULL,
  amount_cents  BIGINT        NOT NULL,
  reason        VARCHAR(500)  NOT NULL,
  status        VARCHAR(10)   NOT NULL,
  waiver_reason VARCHAR(1000),
  CONSTRAINT fk_fine_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_fine_member FOREIGN KEY (member_id) REFERENCES network_member (id),
  CONSTRAINT uq_fine UNIQUE (meeting_id, member_id)
);

CREATE TABLE meeting_answer (
  meeting_id          VARCHAR(36) NOT NULL,
  member_id           VARCHAR(36) NOT NULL,
  answer              VARCHAR(14) NOT NULL,
  representative_name VARCHAR(120),
  answered_at         DATETIME(0) NOT NULL,
  PRIMARY KEY (meeting_id, member_id),
  CONSTRAINT fk_answer_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_answer_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

-- The delivery ledger: one row per person, occasion, kind and round, whatever happens to the job that sends them.
CREATE TABLE notice (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  network_id     VARCHAR(36)  NOT NULL,
  occasion_id    VARCHAR(36)  NOT NULL,
  member_id      VARCHAR(36)  NOT NULL,
  kind           VARCHAR(24)  NOT NULL,
  round          INT          NOT NULL,
  channel        VARCHAR(5)   NOT NULL,
  recipient_name VARCHAR(120) NOT NULL,
  address        VARCHAR(254),
  status         VARCHAR(9)   NOT NULL,
  attempts       INT          NOT NULL,
  planned_at     DATETIME(0)  NOT NULL,
  claimed_at     DATETIME(0),
  settled_at     DATETIME(0),
  settled_by     VARCHAR(64),
  detail         VARCHAR(1000),
  CONSTRAINT uq_notice UNIQUE (occasion_id, member_id, kind, round)
);

CREATE TABLE signing_key (
  id         VARCHAR(20)    NOT NULL PRIMARY KEY,
  key_bytes  VARBINARY(64)  NOT NULL,
  created_at DATETIME(0)    NOT NULL
);

CREATE TABLE form_draft (
  draft_key  VARCHAR(200) NOT NULL PRIMARY KEY,
  data       LONGTEXT     NOT NULL,
  saved_by   VARCHAR(64)  NOT NULL,
  saved_at   DATETIME(0)  NOT NULL
);

CREATE TABLE membership_request (
  id             VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id     VARCHAR(36)   NOT NULL,
  kind           VARCHAR(6)    NOT NULL,
  member_id      VARCHAR(36),
  name           VARCHAR(120),
  workshop       VARCHAR(120),
  email          VARCHAR(254),
  phone          VARCHAR(20),
  sex            VARCHAR(1),
  birth_year     INT,
  main_product   VARCHAR(200),
  letter_file_id VARCHAR(36),
  reason         VARCHAR(1000) NOT NULL,
  requested_on   DATE          NOT NULL,
  status         VARCHAR(10)   NOT NULL,
  decided_on     DATE,
  decided_in     VARCHAR(36),
  decision_note  VARCHAR(1000),
  effective_on   DATE,
  CONSTRAINT fk_request_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_request_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

CREATE TABLE membership_review (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id  VARCHAR(36)   NOT NULL,
  member_id   VARCHAR(36)   NOT NULL,
  meeting_id  VARCHAR(36)   NOT NULL,
  cause       VARCHAR(20)   NOT NULL,
  reasons     VARCHAR(1000) NOT NULL,
  outcome     VARCHAR(10),
  note        VARCHAR(1000),
  opened_on   DATE          NOT NULL,
  settled_on  DATE,
  CONSTRAINT fk_review_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_review_member FOREIGN KEY (member_id) REFERENCES network_member (id),
  CONSTRAINT fk_review_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
