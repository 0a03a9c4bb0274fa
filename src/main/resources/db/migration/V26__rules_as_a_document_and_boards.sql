-- The internal rules are a text of articles. A version without rows here has the articles of the guide, in the wording of this product.
CREATE TABLE rules_article (
  rules_id    VARCHAR(36)   NOT NULL,
  position    INT           NOT NULL,
  article_key VARCHAR(36)   NOT NULL,
  chapter     VARCHAR(12)   NOT NULL,
  title       VARCHAR(120)  NOT NULL,
  text        VARCHAR(2000) NOT NULL,
  PRIMARY KEY (rules_id, position)
);

-- What a network talks over before it votes. An approved draft becomes the version of the same id, and its row here goes.
CREATE TABLE rules_draft (
  id                         VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id                 VARCHAR(36)   NOT NULL,
  base_version               INT           NOT NULL,
  meeting_every_days         INT           NOT NULL,
  quorum_percent             INT           NOT NULL,
  grace_minutes              INT           NOT NULL,
  late_fine_cents            BIGINT        NOT NULL,
  duration_minutes           INT           NOT NULL,
  intervention_minutes       INT           NOT NULL,
  interventions_per_topic    INT           NOT NULL,
  unjustified_in_a_row       INT           NOT NULL,
  justified_per_year         INT           NOT NULL,
  representative_minimum_age INT           NOT NULL,
  majority_base              VARCHAR(10)   NOT NULL,
  reason                     VARCHAR(1000) NOT NULL,
  drafted_by                 VARCHAR(64)   NOT NULL,
  drafted_at                 DATETIME(0)   NOT NULL,
  CONSTRAINT fk_rules_draft_network FOREIGN KEY (network_id) REFERENCES network (id)
);

CREATE TABLE rules_signature (
  rules_version_id VARCHAR(36) NOT NULL PRIMARY KEY,
  signed_on        DATE        NOT NULL,
  file_id          VARCHAR(36),
  recorded_by      VARCHAR(64) NOT NULL,
  recorded_at      DATETIME(0) NOT NULL,
  CONSTRAINT fk_rules_signature_version FOREIGN KEY (rules_version_id) REFERENCES rules_version (id)
);

-- The board of a network: who was proposed, how the network voted, and who holds an office when.
CREATE TABLE board_election (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id    VARCHAR(36)   NOT NULL,
  replaced      VARCHAR(20),
  secret_vote   BOOLEAN,
  term_from     DATE,
  term_until    DATE,
  reason        VARCHAR(1000),
  status        VARCHAR(10)   NOT NULL,
  round         INT           NOT NULL,
  outcome       VARCHAR(4000),
  recorded_by   VARCHAR(64)   NOT NULL,
  recorded_at   DATETIME(0)   NOT NULL,
  CONSTRAINT fk_board_election_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_board_election_network ON board_election (network_id);

CREATE TABLE board_candidacy (
  election_id VARCHAR(36) NOT NULL,
  round       INT         NOT NULL,
  office      VARCHAR(20) NOT NULL,
  member_id   VARCHAR(36) NOT NULL,
  votes       INT,
  PRIMARY KEY (election_id, round, office, member_id),
  CONSTRAINT fk_board_candidacy_election FOREIGN KEY (election_id) REFERENCES board_election (id),
  CONSTRAINT fk_board_candidacy_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

CREATE TABLE board_round (
  election_id    VARCHAR(36) NOT NULL,
  round          INT         NOT NULL,
  office         VARCHAR(20) NOT NULL,
  meeting_id     VARCHAR(36) NOT NULL,
  meeting_number INT         NOT NULL,
  held_on        DATE        NOT NULL,
  attending      INT         NOT NULL,
  blank_votes    INT         NOT NULL,
  PRIMARY KEY (election_id, round, office),
  CONSTRAINT fk_board_round_election FOREIGN KEY (election_id) REFERENCES board_election (id),
  CONSTRAINT fk_board_round_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);

-- ended_on is the first day on which the person no longer holds the office.
CREATE TABLE board_term (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36)   NOT NULL,
  office       VARCHAR(20)   NOT NULL,
  member_id    VARCHAR(36)   NOT NULL,
  from_on      DATE          NOT NULL,
  until_on     DATE          NOT NULL,
  ended_on     DATE,
  ended_reason VARCHAR(1000),
  election_id  VARCHAR(36)   NOT NULL,
  CONSTRAINT fk_board_term_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_board_term_member FOREIGN KEY (member_id) REFERENCES network_member (id),
  CONSTRAINT fk_board_term_election FOREIGN KEY (election_id) REFERENCES board_election (id)
);
CREATE INDEX ix_board_term_network ON board_term (network_id);
