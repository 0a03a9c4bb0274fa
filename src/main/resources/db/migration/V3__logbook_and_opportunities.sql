-- One logbook for territories and networks, and what a territory's chosen chains offer: their analysis and opportunities.

CREATE TABLE logbook_record (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(20)   NOT NULL,
  subject_id   VARCHAR(36)   NOT NULL,
  entry_date   DATE          NOT NULL,
  entry_kind   VARCHAR(20)   NOT NULL,
  step         VARCHAR(20),
  who          VARCHAR(200)  NOT NULL,
  entry_text   VARCHAR(2000) NOT NULL,
  recorded_by  VARCHAR(64)   NOT NULL,
  recorded_at  DATETIME(0)   NOT NULL
);
CREATE INDEX ix_logbook_record_subject ON logbook_record (subject_id, entry_date);

CREATE TABLE logbook_file (
  record_id VARCHAR(36) NOT NULL,
  file_id   VARCHAR(36) NOT NULL,
  CONSTRAINT pk_logbook_file PRIMARY KEY (record_id, file_id),
  CONSTRAINT fk_logbook_file_record FOREIGN KEY (record_id) REFERENCES logbook_record (id),
  CONSTRAINT fk_logbook_file_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);

INSERT INTO logbook_record (id, subject_kind, subject_id, entry_date, entry_kind, who, entry_text, recorded_by, recorded_at)
SELECT id, 'TERRITORY', territory_id, entry_date, source_kind, who, entry_text, recorded_by, recorded_at
FROM logbook_entry;

DROP TABLE logbook_entry;

CREATE TABLE chain_analysis (
  chain_id        VARCHAR(36)   NOT NULL PRIMARY KEY,
  relations       VARCHAR(2000) NOT NULL,
  link            VARCHAR(120)  NOT NULL,
  link_reason     VARCHAR(1000) NOT NULL,
  demand          VARCHAR(2000) NOT NULL,
  demand_source   VARCHAR(500)  NOT NULL,
  direct_actors   INT           NOT NULL,
  indirect_actors INT           NOT NULL,
  actors_note     VARCHAR(1000),
  analyzed_by     VARCHAR(64)   NOT NULL,
  analyzed_at     DATETIME(0)   NOT NULL,
  CONSTRAINT fk_analysis_chain FOREIGN KEY (chain_id) REFERENCES productive_chain (id)
);

CREATE TABLE trade_relation (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  chain_id    VARCHAR(36)   NOT NULL,
  seller      VARCHAR(200)  NOT NULL,
  buyer       VARCHAR(200)  NOT NULL,
  product     VARCHAR(200)  NOT NULL,
  steadiness  VARCHAR(500)  NOT NULL,
  sustainable BOOLEAN       NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  CONSTRAINT fk_trade_chain FOREIGN KEY (chain_id) REFERENCES productive_chain (id)
);
CREATE INDEX ix_trade_chain ON trade_relation (chain_id);

CREATE TABLE opportunity (
  id                 VARCHAR(36)  NOT NULL PRIMARY KEY,
  chain_id           VARCHAR(36)  NOT NULL,
  name               VARCHAR(120) NOT NULL,
  product            VARCHAR(500) NOT NULL,
  market             VARCHAR(500),
  clients            VARCHAR(500),
  participation_text VARCHAR(1000),
  registered_by      VARCHAR(64)  NOT NULL,
  registered_at      DATETIME(0)  NOT NULL,
  shortlisted_at     DATETIME(0),
  shortlisted_by     VARCHAR(64),
  shortlist_reason   VARCHAR(1000),
  CONSTRAINT fk_opportunity_chain FOREIGN KEY (chain_id) REFERENCES productive_chain (id)
);
CREATE INDEX ix_opportunity_chain ON opportunity (chain_id);

CREATE TABLE opportunity_condition (
  opportunity_id VARCHAR(36)   NOT NULL,
  condition_key  VARCHAR(20)   NOT NULL,
  met            BOOLEAN       NOT NULL,
  reason         VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_opportunity_condition PRIMARY KEY (opportunity_id, condition_key),
  CONSTRAINT fk_condition_opportunity FOREIGN KEY (opportunity_id) REFERENCES opportunity (id)
);

CREATE TABLE opportunity_mark (
  opportunity_id VARCHAR(36)   NOT NULL,
  mark           VARCHAR(20)   NOT NULL,
  reason         VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_opportunity_mark PRIMARY KEY (opportunity_id, mark),
  CONSTRAINT fk_mark_opportunity FOREIGN KEY (opportunity_id) REFERENCES opportunity (id)
);

CREATE TABLE opportunity_participation (
  opportunity_id VARCHAR(36) NOT NULL,
  way            VARCHAR(20) NOT NULL,
  CONSTRAINT pk_opportunity_participation PRIMARY KEY (opportunity_id, way),
  CONSTRAINT fk_participation_opportunity FOREIGN KEY (opportunity_id) REFERENCES opportunity (id)
);
