-- With what an institution of the directory supports networks. It outlives the institution, which may leave the directory.
CREATE TABLE support_offer (
  institution_id VARCHAR(36)  NOT NULL PRIMARY KEY,
  financial      BOOLEAN      NOT NULL,
  management     BOOLEAN      NOT NULL,
  training       BOOLEAN      NOT NULL,
  other          BOOLEAN      NOT NULL,
  other_support  VARCHAR(300),
  version        INT          NOT NULL,
  changed_by     VARCHAR(64)  NOT NULL,
  changed_at     DATETIME(0)  NOT NULL
);

-- Where a network needs support, and what was made of it.
CREATE TABLE support_need (
  id         VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id VARCHAR(36)   NOT NULL,
  place      INT           NOT NULL,
  area       VARCHAR(300)  NOT NULL,
  kind       VARCHAR(12)   NOT NULL,
  weakness   VARCHAR(300),
  outcome    VARCHAR(1000),
  CONSTRAINT fk_support_need_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_support_need ON support_need (network_id, place);

-- Who can answer a need, the best first, named as the directory did that day.
CREATE TABLE support_match (
  need_id          VARCHAR(36)   NOT NULL,
  place            INT           NOT NULL,
  institution_id   VARCHAR(36)   NOT NULL,
  institution_name VARCHAR(200)  NOT NULL,
  representative   VARCHAR(120),
  reason           VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_support_match PRIMARY KEY (need_id, place),
  CONSTRAINT fk_support_match_need FOREIGN KEY (need_id) REFERENCES support_need (id)
);

-- How a network and an institution came together; amounts in cents.
CREATE TABLE support_approach (
  id                       VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id               VARCHAR(36)   NOT NULL,
  institution_id           VARCHAR(36)   NOT NULL,
  institution_name         VARCHAR(200)  NOT NULL,
  representative           VARCHAR(120)  NOT NULL,
  contacted_on             DATE          NOT NULL,
  channel                  VARCHAR(12)   NOT NULL,
  explained_on             DATE,
  explained_meeting_id     VARCHAR(36),
  explained_meeting_number INT,
  visited_on               DATE,
  attendees                VARCHAR(500),
  visit_minutes            VARCHAR(1000),
  request                  VARCHAR(1000),
  requested_on             DATE,
  request_result           VARCHAR(12),
  amount                   BIGINT,
  term                     VARCHAR(200),
  version                  INT           NOT NULL,
  changed_by               VARCHAR(64)   NOT NULL,
  changed_at               DATETIME(0)   NOT NULL,
  CONSTRAINT fk_support_approach_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_support_approach_meeting FOREIGN KEY (explained_meeting_id) REFERENCES meeting (id),
  CONSTRAINT uq_support_approach UNIQUE (network_id, institution_id)
);

-- What was said last about going on, and what the policy made of it.
CREATE TABLE support_review (
  network_id VARCHAR(36)   NOT NULL PRIMARY KEY,
  wish       VARCHAR(12)   NOT NULL,
  reason     VARCHAR(1000),
  outcome    VARCHAR(2000),
  said_by    VARCHAR(64)   NOT NULL,
  said_at    DATETIME(0)   NOT NULL,
  CONSTRAINT fk_support_review_network FOREIGN KEY (network_id) REFERENCES network (id)
);
