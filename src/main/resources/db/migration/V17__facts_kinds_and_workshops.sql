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
