-- The facts that three criteria of a candidate judge; null where nobody asked. An assessment of before has none of them.
ALTER TABLE candidate_assessment ADD COLUMN travel_minutes INT;
ALTER TABLE candidate_assessment ADD COLUMN fare BIGINT;
ALTER TABLE candidate_assessment ADD COLUMN income_percent INT;
ALTER TABLE candidate_assessment ADD COLUMN credit VARCHAR(12);
ALTER TABLE candidate_assessment ADD COLUMN credit_note VARCHAR(1000);
ALTER TABLE candidate_assessment ADD COLUMN legal VARCHAR(12);
ALTER TABLE candidate_assessment ADD COLUMN legal_note VARCHAR(1000);
ALTER TABLE candidate_assessment ADD COLUMN environmental VARCHAR(12);
ALTER TABLE candidate_assessment ADD COLUMN environmental_note VARCHAR(1000);
ALTER TABLE candidate_assessment ADD COLUMN labour VARCHAR(12);
ALTER TABLE candidate_assessment ADD COLUMN labour_note VARCHAR(1000);
ALTER TABLE candidate_assessment ADD COLUMN reputation VARCHAR(12);
ALTER TABLE candidate_assessment ADD COLUMN reputation_note VARCHAR(1000);

-- Proposals of before asked for nothing under each single criterion and named no weak points.
ALTER TABLE selection_proposal ADD COLUMN minimum_each INT DEFAULT 1 NOT NULL;
ALTER TABLE selection_proposal ADD COLUMN weak_up_to INT DEFAULT 0 NOT NULL;

-- Which chains of its territory an institution works in.
CREATE TABLE institution_chain (
  institution_id VARCHAR(36) NOT NULL,
  chain_id       VARCHAR(36) NOT NULL,
  CONSTRAINT pk_institution_chain PRIMARY KEY (institution_id, chain_id),
  CONSTRAINT fk_chain_of_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT fk_institution_of_chain FOREIGN KEY (chain_id) REFERENCES productive_chain (id)
);
CREATE INDEX ix_institution_chain ON institution_chain (chain_id);

-- Talks that sell the idea, and sensitisation meetings with those who are interested.
ALTER TABLE talk ADD COLUMN purpose VARCHAR(16) DEFAULT 'IDEA' NOT NULL;

-- Workshops with the actors of a territory, who was called to them and who came.
CREATE TABLE workshop (
  id               VARCHAR(36)  NOT NULL PRIMARY KEY,
  territory_id     VARCHAR(36)  NOT NULL,
  topic            VARCHAR(200) NOT NULL,
  starts_at        DATETIME(0)  NOT NULL,
  duration_minutes INT          NOT NULL,
  place            VARCHAR(200) NOT NULL,
  status           VARCHAR(10)  NOT NULL,
  announcement     VARCHAR(1000),
  held_on          DATE,
  conclusions      VARCHAR(1400),
  note             VARCHAR(1000),
  planned_by       VARCHAR(64)  NOT NULL,
  planned_at       DATETIME(0)  NOT NULL,
  settled_by       VARCHAR(64),
  CONSTRAINT fk_workshop_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
);
CREATE INDEX ix_workshop_territory ON workshop (territory_id, starts_at);

-- An institution may leave the directory; who was at a workshop stays as it was known then.
CREATE TABLE workshop_actor (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  workshop_id    VARCHAR(36)  NOT NULL,
  institution_id VARCHAR(36),
  name           VARCHAR(200) NOT NULL,
  kind           VARCHAR(10)  NOT NULL,
  representative VARCHAR(120),
  contact        VARCHAR(400),
  invited        BOOLEAN      NOT NULL,
  people         INT,
  names          VARCHAR(500),
  CONSTRAINT fk_actor_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id)
);
CREATE INDEX ix_actor_workshop ON workshop_actor (workshop_id);
