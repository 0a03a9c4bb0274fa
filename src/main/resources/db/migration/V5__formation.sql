-- The formation of a network: the opportunity it starts from, its one-year plan step by step, its suspensions and the decisions
-- that close a phase.

ALTER TABLE network ADD COLUMN opportunity_id VARCHAR(36);
ALTER TABLE network ADD COLUMN opportunity_reason VARCHAR(1000);
ALTER TABLE network ADD COLUMN plan_started_on DATE;

CREATE TABLE network_suspension (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36)   NOT NULL,
  from_status  VARCHAR(10)   NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  suspended_on DATE          NOT NULL,
  resume_on    DATE          NOT NULL,
  lifted_on    DATE,
  CONSTRAINT fk_suspension_network FOREIGN KEY (network_id) REFERENCES network (id)
);

CREATE TABLE plan_step (
  network_id   VARCHAR(36) NOT NULL,
  step         VARCHAR(4)  NOT NULL,
  expected_on  DATE        NOT NULL,
  status       VARCHAR(10) NOT NULL,
  started_on   DATE,
  finished_on  DATE,
  postponed_to DATE,
  CONSTRAINT pk_plan_step PRIMARY KEY (network_id, step),
  CONSTRAINT fk_plan_step_network FOREIGN KEY (network_id) REFERENCES network (id)
);

CREATE TABLE phase_decision (
  id                  VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id          VARCHAR(36)   NOT NULL,
  phase               INT           NOT NULL,
  choice              VARCHAR(10)   NOT NULL,
  missing             VARCHAR(2000),
  reason              VARCHAR(1000),
  decided_by          VARCHAR(64)   NOT NULL,
  decided_at          DATETIME(0)   NOT NULL,
  authorized          BOOLEAN,
  authorization_reason VARCHAR(1000),
  authorized_by       VARCHAR(64),
  authorized_at       DATETIME(0),
  CONSTRAINT fk_decision_network FOREIGN KEY (network_id) REFERENCES network (id)
);
