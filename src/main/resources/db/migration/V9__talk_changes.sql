-- Moving and cancelling a talk that producers were called to.

-- How often it was moved or cancelled: calendars take the newest.
ALTER TABLE talk ADD COLUMN sequence INT DEFAULT 0 NOT NULL;

CREATE TABLE talk_change (
  id             VARCHAR(36)   NOT NULL PRIMARY KEY,
  talk_id        VARCHAR(36)   NOT NULL,
  action         VARCHAR(10)   NOT NULL,
  from_starts_at DATETIME(0)   NOT NULL,
  to_starts_at   DATETIME(0),
  to_place       VARCHAR(200),
  reason         VARCHAR(1000) NOT NULL,
  requested_by   VARCHAR(64)   NOT NULL,
  requested_at   DATETIME(0)   NOT NULL,
  applied_at     DATETIME(0),
  CONSTRAINT fk_talk_change FOREIGN KEY (talk_id) REFERENCES talk (id)
);
