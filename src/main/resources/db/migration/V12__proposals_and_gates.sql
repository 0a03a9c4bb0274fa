-- What the product proposes and finds, kept as people saw it: who should enter a network, and whether one of its phases can close.

CREATE TABLE selection_proposal (
  id                 VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id         VARCHAR(36)   NOT NULL,
  minimum_investment INT           NOT NULL,
  minimum_trust      INT           NOT NULL,
  minimum_mean       DECIMAL(4, 2) NOT NULL,
  minimum_members    INT           NOT NULL,
  maximum_members    INT           NOT NULL,
  homogeneity        DOUBLE PRECISION,
  proposed_at        DATETIME(0)   NOT NULL,
  CONSTRAINT fk_proposal_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_proposal_network ON selection_proposal (network_id, id);

CREATE TABLE proposed_candidate (
  proposal_id         VARCHAR(36)   NOT NULL,
  producer_id         VARCHAR(36)   NOT NULL,
  place               INT           NOT NULL,
  mean                DECIMAL(3, 1) NOT NULL,
  outcome             VARCHAR(8)    NOT NULL,
  reasons             LONGTEXT      NOT NULL,
  homogeneity_with    DOUBLE PRECISION,
  homogeneity_without DOUBLE PRECISION,
  CONSTRAINT pk_proposed_candidate PRIMARY KEY (proposal_id, producer_id),
  CONSTRAINT fk_proposed_candidate FOREIGN KEY (proposal_id) REFERENCES selection_proposal (id),
  CONSTRAINT fk_proposed_producer FOREIGN KEY (producer_id) REFERENCES producer (id)
);

-- The proposal people had before them; null for rounds of before proposals were kept.
ALTER TABLE selection_round ADD COLUMN proposal_id VARCHAR(36);

CREATE TABLE phase_check (
  id         VARCHAR(36) NOT NULL PRIMARY KEY,
  network_id VARCHAR(36) NOT NULL,
  phase      INT         NOT NULL,
  ready      BOOLEAN     NOT NULL,
  checked_at DATETIME(0) NOT NULL,
  CONSTRAINT fk_check_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_check_network ON phase_check (network_id, phase, id);

CREATE TABLE phase_evidence (
  check_id       VARCHAR(36)   NOT NULL,
  place          INT           NOT NULL,
  what           VARCHAR(1000) NOT NULL,
  present        BOOLEAN       NOT NULL,
  why_it_matters VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_phase_evidence PRIMARY KEY (check_id, place),
  CONSTRAINT fk_evidence_check FOREIGN KEY (check_id) REFERENCES phase_check (id)
);

-- The check a decision rests on; null for decisions of before checks were kept.
ALTER TABLE phase_decision ADD COLUMN check_id VARCHAR(36);
