-- What a network agreed about its fund, with the version of the rules that says so.
CREATE TABLE rules_fund_terms (
  rules_version_id VARCHAR(36)   NOT NULL PRIMARY KEY,
  amount           BIGINT        NOT NULL,
  rhythm           VARCHAR(12)   NOT NULL,
  starts_on        DATE          NOT NULL,
  purpose          VARCHAR(1000) NOT NULL,
  custody          VARCHAR(4)    NOT NULL,
  custody_place    VARCHAR(200)  NOT NULL,
  CONSTRAINT fk_fund_terms_version FOREIGN KEY (rules_version_id) REFERENCES rules_version (id),
  CONSTRAINT ck_fund_terms_amount CHECK (amount > 0)
);

-- What is put to the vote, until the network has decided.
CREATE TABLE fund_proposal (
  id             VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id     VARCHAR(36)   NOT NULL,
  amount         BIGINT        NOT NULL,
  rhythm         VARCHAR(12)   NOT NULL,
  starts_on      DATE          NOT NULL,
  purpose        VARCHAR(1000) NOT NULL,
  custody        VARCHAR(4)    NOT NULL,
  custody_place  VARCHAR(200)  NOT NULL,
  treasurer_id   VARCHAR(36)   NOT NULL,
  coordinator_id VARCHAR(36)   NOT NULL,
  outcome        VARCHAR(10),
  note           VARCHAR(1000),
  proposed_by    VARCHAR(64)   NOT NULL,
  proposed_at    DATETIME(0)   NOT NULL,
  CONSTRAINT fk_fund_proposal_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_fund_proposal_treasurer FOREIGN KEY (treasurer_id) REFERENCES network_member (id),
  CONSTRAINT fk_fund_proposal_coordinator FOREIGN KEY (coordinator_id) REFERENCES network_member (id)
);
CREATE INDEX ix_fund_proposal ON fund_proposal (network_id);

-- One fund a network. Whoever posts holds this row, so entries of a network come one after another.
CREATE TABLE fund (
  network_id     VARCHAR(36) NOT NULL PRIMARY KEY,
  currency       CHAR(3)     NOT NULL,
  treasurer_id   VARCHAR(36) NOT NULL,
  coordinator_id VARCHAR(36) NOT NULL,
  opened_on      DATE        NOT NULL,
  opened_by      VARCHAR(64) NOT NULL,
  opened_at      DATETIME(0) NOT NULL,
  CONSTRAINT fk_fund_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_fund_treasurer FOREIGN KEY (treasurer_id) REFERENCES network_member (id),
  CONSTRAINT fk_fund_coordinator FOREIGN KEY (coordinator_id) REFERENCES network_member (id)
);

-- From here on rows are only added.
CREATE TABLE fund_entry (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36)  NOT NULL,
  number       INT          NOT NULL,
  kind         VARCHAR(16)  NOT NULL,
  occasion     VARCHAR(120) NOT NULL,
  booked_on    DATE         NOT NULL,
  text         VARCHAR(500) NOT NULL,
  reverses_id  VARCHAR(36),
  recorded_by  VARCHAR(64)  NOT NULL,
  confirmed_by VARCHAR(200),
  recorded_at  DATETIME(0)  NOT NULL,
  CONSTRAINT fk_fund_entry_fund FOREIGN KEY (network_id) REFERENCES fund (network_id),
  CONSTRAINT fk_fund_entry_reversed FOREIGN KEY (reverses_id) REFERENCES fund_entry (id),
  CONSTRAINT uq_fund_entry_occasion UNIQUE (network_id, occasion),
  CONSTRAINT uq_fund_entry_number UNIQUE (network_id, number),
  CONSTRAINT uq_fund_entry_reversed UNIQUE (reverses_id)
);
CREATE INDEX ix_fund_entry_day ON fund_entry (network_id, booked_on);

CREATE TABLE fund_line (
  entry_id  VARCHAR(36)  NOT NULL,
  position  INT          NOT NULL,
  account   VARCHAR(16)  NOT NULL,
  member_id VARCHAR(36),
  donor     VARCHAR(120),
  category  VARCHAR(12),
  cents     BIGINT       NOT NULL,
  CONSTRAINT pk_fund_line PRIMARY KEY (entry_id, position),
  CONSTRAINT fk_fund_line_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id),
  CONSTRAINT fk_fund_line_member FOREIGN KEY (member_id) REFERENCES network_member (id),
  CONSTRAINT ck_fund_line_cents CHECK (cents <> 0)
);
CREATE INDEX ix_fund_line_member ON fund_line (member_id);

-- Closed months: nothing is booked on their days any more.
CREATE TABLE fund_month (
  network_id VARCHAR(36) NOT NULL,
  last_day   DATE        NOT NULL,
  closed_by  VARCHAR(64) NOT NULL,
  closed_at  DATETIME(0) NOT NULL,
  CONSTRAINT pk_fund_month PRIMARY KEY (network_id, last_day),
  CONSTRAINT fk_fund_month_fund FOREIGN KEY (network_id) REFERENCES fund (network_id)
);

CREATE TABLE fund_cash_count (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id  VARCHAR(36)   NOT NULL,
  counted_on  DATE          NOT NULL,
  expected    BIGINT        NOT NULL,
  counted     BIGINT        NOT NULL,
  explanation VARCHAR(1000),
  meeting_id  VARCHAR(36),
  entry_id    VARCHAR(36),
  recorded_by VARCHAR(64)   NOT NULL,
  recorded_at DATETIME(0)   NOT NULL,
  CONSTRAINT fk_fund_count_fund FOREIGN KEY (network_id) REFERENCES fund (network_id),
  CONSTRAINT fk_fund_count_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id)
);
CREATE INDEX ix_fund_cash_count ON fund_cash_count (network_id, counted_on);

CREATE TABLE fund_expense (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id  VARCHAR(36)   NOT NULL,
  purpose     VARCHAR(300)  NOT NULL,
  kind        VARCHAR(12)   NOT NULL,
  amount      BIGINT        NOT NULL,
  paid_from   VARCHAR(4)    NOT NULL,
  source      VARCHAR(12)   NOT NULL,
  donor       VARCHAR(120),
  file_id     VARCHAR(36),
  status      VARCHAR(10)   NOT NULL,
  reason      VARCHAR(1000),
  proposed_by VARCHAR(64)   NOT NULL,
  proposed_at DATETIME(0)   NOT NULL,
  paid_on     DATE,
  CONSTRAINT fk_fund_expense_fund FOREIGN KEY (network_id) REFERENCES fund (network_id)
);
CREATE INDEX ix_fund_expense ON fund_expense (network_id, status);

CREATE TABLE fund_expense_confirmation (
  expense_id   VARCHAR(36) NOT NULL,
  member_id    VARCHAR(36) NOT NULL,
  confirmed_at DATETIME(0) NOT NULL,
  CONSTRAINT pk_fund_expense_confirmation PRIMARY KEY (expense_id, member_id),
  CONSTRAINT fk_fund_confirmation_expense FOREIGN KEY (expense_id) REFERENCES fund_expense (id),
  CONSTRAINT fk_fund_confirmation_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

-- What somebody got when they left, and how it was worked out.
CREATE TABLE fund_settlement (
  entry_id    VARCHAR(36)   NOT NULL,
  network_id  VARCHAR(36)   NOT NULL,
  member_id   VARCHAR(36)   NOT NULL,
  contributed BIGINT        NOT NULL,
  share       BIGINT        NOT NULL,
  fines       BIGINT        NOT NULL,
  paid        BIGINT        NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  settled_on  DATE          NOT NULL,
  CONSTRAINT pk_fund_settlement PRIMARY KEY (entry_id, member_id),
  CONSTRAINT fk_fund_settlement_entry FOREIGN KEY (entry_id) REFERENCES fund_entry (id),
  CONSTRAINT fk_fund_settlement_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);
CREATE INDEX ix_fund_settlement ON fund_settlement (network_id);
