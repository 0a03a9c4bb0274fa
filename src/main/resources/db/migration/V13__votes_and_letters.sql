-- Decisions belong to a meeting with quorum and carry votes; every member signs the letter of commitment.

-- Networks of before counted a majority of those attending, as the guide's rules say.
ALTER TABLE rules_version ADD COLUMN majority_base VARCHAR(10) DEFAULT 'ATTENDING' NOT NULL;

-- What was decided before has no row: its votes are not known.
CREATE TABLE meeting_decision (
  subject_id    VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id    VARCHAR(36)   NOT NULL,
  kind          VARCHAR(12)   NOT NULL,
  meeting_id    VARCHAR(36)   NOT NULL,
  held_on       DATE          NOT NULL,
  title         VARCHAR(500)  NOT NULL,
  proposer_id   VARCHAR(36)   NOT NULL,
  votes_for     INT           NOT NULL,
  votes_against INT           NOT NULL,
  abstentions   INT           NOT NULL,
  attending     INT           NOT NULL,
  majority_base VARCHAR(10)   NOT NULL,
  carried       BOOLEAN       NOT NULL,
  sentence      VARCHAR(1000) NOT NULL,
  recorded_by   VARCHAR(64),
  recorded_at   DATETIME(0)   NOT NULL,
  CONSTRAINT fk_decision_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_decision_proposer FOREIGN KEY (proposer_id) REFERENCES network_member (id)
);
CREATE INDEX ix_decision_meeting ON meeting_decision (meeting_id);

-- Members of before have no row here: whether they signed is not known.
CREATE TABLE member_letter (
  member_id   VARCHAR(36) NOT NULL PRIMARY KEY,
  signed_on   DATE        NOT NULL,
  file_id     VARCHAR(36),
  recorded_by VARCHAR(64) NOT NULL,
  recorded_at DATETIME(0) NOT NULL,
  CONSTRAINT fk_letter_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

-- Who is accepted signs before coming in.
ALTER TABLE membership_request ADD COLUMN committed_on DATE;
ALTER TABLE membership_request ADD COLUMN commitment_file_id VARCHAR(36);
