-- What the trust of a network was when a meeting closed: never changed afterwards, so that the trend is what was known then.
CREATE TABLE trust_measure (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id  VARCHAR(36)   NOT NULL,
  meeting_id  VARCHAR(36)   NOT NULL,
  measured_at DATETIME(0)   NOT NULL,
  index_value DECIMAL(5,4),
  ready       BOOLEAN       NOT NULL,
  reasons     VARCHAR(2000) NOT NULL,
  CONSTRAINT uq_trust_measure UNIQUE (meeting_id),
  CONSTRAINT fk_trust_measure_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_trust_measure_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);

CREATE TABLE trust_component (
  measure_id      VARCHAR(36)   NOT NULL,
  indicator       VARCHAR(12)   NOT NULL,
  component_value DECIMAL(5,4),
  sentence        VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_trust_component PRIMARY KEY (measure_id, indicator),
  CONSTRAINT fk_trust_component_measure FOREIGN KEY (measure_id) REFERENCES trust_measure (id)
);

CREATE TABLE trust_fact (
  measure_id  VARCHAR(36)   NOT NULL,
  indicator   VARCHAR(12)   NOT NULL,
  position    INT           NOT NULL,
  happened_on DATE          NOT NULL,
  text        VARCHAR(1000) NOT NULL,
  done        INT           NOT NULL,
  asked       INT           NOT NULL,
  CONSTRAINT pk_trust_fact PRIMARY KEY (measure_id, indicator, position),
  CONSTRAINT fk_trust_fact_measure FOREIGN KEY (measure_id) REFERENCES trust_measure (id)
);

-- Since when a network works on its trust, counted anew when the supervising unit decides that it goes on.
CREATE TABLE trust_work (
  network_id    VARCHAR(36)  NOT NULL PRIMARY KEY,
  begun_on      DATE         NOT NULL,
  counted_since DATE         NOT NULL,
  recognized_on DATE,
  recognized_by VARCHAR(64),
  standing      VARCHAR(12),
  reasons       VARCHAR(2000),
  CONSTRAINT fk_trust_work_network FOREIGN KEY (network_id) REFERENCES network (id)
);

-- What people decided when the measure alone does not: to recognise the base or to wait, to go on, to repeat a mechanism, to dissolve.
CREATE TABLE trust_decision (
  id         VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id VARCHAR(36)   NOT NULL,
  kind       VARCHAR(12)   NOT NULL,
  standing   VARCHAR(12)   NOT NULL,
  reasons    VARCHAR(2000) NOT NULL,
  reason     VARCHAR(2000) NOT NULL,
  mechanism  VARCHAR(24),
  decided_by VARCHAR(64)   NOT NULL,
  decided_at DATETIME(0)   NOT NULL,
  CONSTRAINT fk_trust_decision_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_trust_decision ON trust_decision (network_id, decided_at);

-- What a network wants to pay together, and what each member said when asked for a share.
CREATE TABLE joint_investment (
  id              VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id      VARCHAR(36)   NOT NULL,
  title           VARCHAR(160)  NOT NULL,
  purpose         VARCHAR(2000) NOT NULL,
  total_cents     BIGINT        NOT NULL,
  proposed_on     DATE          NOT NULL,
  proposed_by     VARCHAR(64)   NOT NULL,
  status          VARCHAR(10)   NOT NULL,
  grounded        BOOLEAN,
  decision_reason VARCHAR(1000),
  decided_by      VARCHAR(64),
  CONSTRAINT fk_joint_investment_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_joint_investment ON joint_investment (network_id, proposed_on);

CREATE TABLE joint_pledge (
  investment_id VARCHAR(36) NOT NULL,
  member_id     VARCHAR(36) NOT NULL,
  answer        VARCHAR(10) NOT NULL,
  amount_cents  BIGINT,
  CONSTRAINT pk_joint_pledge PRIMARY KEY (investment_id, member_id),
  CONSTRAINT fk_joint_pledge_investment FOREIGN KEY (investment_id) REFERENCES joint_investment (id),
  CONSTRAINT fk_joint_pledge_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

-- What going to a meeting and back takes a member: minutes, and fares or fuel.
CREATE TABLE member_travel (
  member_id  VARCHAR(36) NOT NULL PRIMARY KEY,
  minutes    INT         NOT NULL,
  cost_cents BIGINT      NOT NULL,
  CONSTRAINT fk_member_travel_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);
