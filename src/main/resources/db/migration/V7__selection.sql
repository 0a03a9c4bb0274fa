-- Who forms a network: candidates assessed one by one, their relations, the decisions about them and the letters they sign.

CREATE TABLE candidate_assessment (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id    VARCHAR(36)   NOT NULL,
  producer_id   VARCHAR(36)   NOT NULL,
  engaged       BOOLEAN       NOT NULL,
  acquainted    BOOLEAN       NOT NULL,
  verification  VARCHAR(1000) NOT NULL,
  income        VARCHAR(20)   NOT NULL,
  business      VARCHAR(20)   NOT NULL,
  workers       INT           NOT NULL,
  work_language VARCHAR(20)   NOT NULL,
  management    VARCHAR(20)   NOT NULL,
  planning      VARCHAR(20)   NOT NULL,
  training      VARCHAR(20)   NOT NULL,
  assessed_by   VARCHAR(64)   NOT NULL,
  assessed_at   DATETIME(0)   NOT NULL,
  CONSTRAINT fk_assessment_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_assessment_producer FOREIGN KEY (producer_id) REFERENCES producer (id),
  CONSTRAINT uq_assessment_producer UNIQUE (producer_id)
);
CREATE INDEX ix_assessment_network ON candidate_assessment (network_id);

CREATE TABLE candidate_score (
  assessment_id VARCHAR(36)   NOT NULL,
  criterion     VARCHAR(20)   NOT NULL,
  score         INT           NOT NULL,
  reason        VARCHAR(1000) NOT NULL,
  evidence      VARCHAR(1000),
  CONSTRAINT pk_candidate_score PRIMARY KEY (assessment_id, criterion),
  CONSTRAINT fk_candidate_score FOREIGN KEY (assessment_id) REFERENCES candidate_assessment (id)
);

CREATE TABLE candidate_relation (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id  VARCHAR(36)   NOT NULL,
  first_id    VARCHAR(36)   NOT NULL,
  second_id   VARCHAR(36)   NOT NULL,
  kind        VARCHAR(12)   NOT NULL,
  note        VARCHAR(1000),
  resolution  VARCHAR(1000),
  CONSTRAINT fk_relation_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_relation_first FOREIGN KEY (first_id) REFERENCES producer (id),
  CONSTRAINT fk_relation_second FOREIGN KEY (second_id) REFERENCES producer (id)
);
CREATE INDEX ix_relation_network ON candidate_relation (network_id);

CREATE TABLE relation_review (
  network_id  VARCHAR(36) NOT NULL PRIMARY KEY,
  reviewed_by VARCHAR(64) NOT NULL,
  reviewed_at DATETIME(0) NOT NULL,
  CONSTRAINT fk_review_of_network FOREIGN KEY (network_id) REFERENCES network (id)
);

-- A repeated selection is a new round; the earlier ones stay as they were.
CREATE TABLE selection_round (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36)   NOT NULL,
  number       INT           NOT NULL,
  decided_on   DATE          NOT NULL,
  participants VARCHAR(1000) NOT NULL,
  homogeneity  DECIMAL(3, 2),
  recorded_by  VARCHAR(64)   NOT NULL,
  recorded_at  DATETIME(0)   NOT NULL,
  CONSTRAINT fk_round_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT uq_round_number UNIQUE (network_id, number)
);

CREATE TABLE selection_decision (
  round_id         VARCHAR(36)   NOT NULL,
  producer_id      VARCHAR(36)   NOT NULL,
  place            INT           NOT NULL,
  mean             DECIMAL(3, 1) NOT NULL,
  proposed         VARCHAR(8)    NOT NULL,
  proposal_reasons LONGTEXT      NOT NULL,
  outcome          VARCHAR(8)    NOT NULL,
  reason           VARCHAR(1000),
  CONSTRAINT pk_selection_decision PRIMARY KEY (round_id, producer_id),
  CONSTRAINT fk_decision_round FOREIGN KEY (round_id) REFERENCES selection_round (id),
  CONSTRAINT fk_decision_producer FOREIGN KEY (producer_id) REFERENCES producer (id)
);
CREATE INDEX ix_decision_producer ON selection_decision (producer_id);

CREATE TABLE commitment (
  round_id    VARCHAR(36)  NOT NULL,
  producer_id VARCHAR(36)  NOT NULL,
  signed_on   DATE,
  reason      VARCHAR(1000),
  file_id     VARCHAR(36),
  recorded_by VARCHAR(64)  NOT NULL,
  recorded_at DATETIME(0)  NOT NULL,
  CONSTRAINT pk_commitment PRIMARY KEY (round_id, producer_id),
  CONSTRAINT fk_commitment_round FOREIGN KEY (round_id) REFERENCES selection_round (id),
  CONSTRAINT fk_commitment_producer FOREIGN KEY (producer_id) REFERENCES producer (id)
);
