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
