-- Selling the idea: talks round by round, who came and what they said, the groups that already work together.

CREATE TABLE talk (
  id               VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id       VARCHAR(36)   NOT NULL,
  round            INT           NOT NULL,
  tool             VARCHAR(20)   NOT NULL,
  tool_note        VARCHAR(200),
  audience         VARCHAR(20)   NOT NULL,
  content          VARCHAR(2000) NOT NULL,
  testimonies      VARCHAR(1000) NOT NULL,
  associations     VARCHAR(1000) NOT NULL,
  municipality     VARCHAR(1000) NOT NULL,
  starts_at        DATETIME(0)   NOT NULL,
  duration_minutes INT           NOT NULL,
  place            VARCHAR(200)  NOT NULL,
  announcement     VARCHAR(1000),
  status           VARCHAR(10)   NOT NULL,
  held_on          DATE,
  held_note        VARCHAR(1000),
  liked            VARCHAR(1000),
  to_improve       VARCHAR(1000),
  interested       INT,
  enough_interest  BOOLEAN,
  decision_reason  VARCHAR(1000),
  prepared_by      VARCHAR(64)   NOT NULL,
  prepared_at      DATETIME(0)   NOT NULL,
  held_by          VARCHAR(64),
  reviewed_by      VARCHAR(64),
  reviewed_at      DATETIME(0),
  CONSTRAINT fk_talk_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT uq_talk_round UNIQUE (network_id, round)
);

CREATE TABLE talk_personal_invitation (
  talk_id     VARCHAR(36) NOT NULL,
  producer_id VARCHAR(36) NOT NULL,
  CONSTRAINT pk_talk_invitation PRIMARY KEY (talk_id, producer_id),
  CONSTRAINT fk_talk_invitation FOREIGN KEY (talk_id) REFERENCES talk (id),
  CONSTRAINT fk_talk_invitation_producer FOREIGN KEY (producer_id) REFERENCES producer (id)
);

CREATE TABLE talk_attendance (
  talk_id     VARCHAR(36) NOT NULL,
  producer_id VARCHAR(36) NOT NULL,
  interest    VARCHAR(12) NOT NULL,
  CONSTRAINT pk_talk_attendance PRIMARY KEY (talk_id, producer_id),
  CONSTRAINT fk_talk_attendance FOREIGN KEY (talk_id) REFERENCES talk (id),
  CONSTRAINT fk_talk_attendance_producer FOREIGN KEY (producer_id) REFERENCES producer (id)
);

CREATE TABLE seed_group_search (
  network_id     VARCHAR(36) NOT NULL PRIMARY KEY,
  searched_where VARCHAR(1000),
  recorded_by    VARCHAR(64) NOT NULL,
  recorded_at    DATETIME(0) NOT NULL,
  CONSTRAINT fk_seed_search_network FOREIGN KEY (network_id) REFERENCES network (id)
);

-- Every line of the guide's group identification sheet.
CREATE TABLE seed_group (
  id                  VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id          VARCHAR(36)   NOT NULL,
  place_in_list       INT           NOT NULL,
  location            VARCHAR(200)  NOT NULL,
  sector              VARCHAR(120)  NOT NULL,
  kind                VARCHAR(24)   NOT NULL,
  other_kind          VARCHAR(120),
  name                VARCHAR(120),
  organised_since     VARCHAR(60),
  members             INT           NOT NULL,
  women               INT           NOT NULL,
  young_people        INT           NOT NULL,
  sells               VARCHAR(1000) NOT NULL,
  customers           VARCHAR(1000) NOT NULL,
  inputs              VARCHAR(1000),
  suppliers           VARCHAR(1000),
  monthly_sales_cents BIGINT,
  channels            VARCHAR(1000),
  support             VARCHAR(1000),
  training            VARCHAR(1000),
  joint_actions       VARCHAR(1000),
  joint_plans         VARCHAR(1000),
  CONSTRAINT fk_seed_group_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_seed_group_network ON seed_group (network_id, place_in_list);
