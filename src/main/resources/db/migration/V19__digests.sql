-- Each day on which the product looked whether the supervising unit has to hear of something, by the digest's own zone, and how many networks it found.

CREATE TABLE digest_day (
  digest_on  DATE        NOT NULL PRIMARY KEY,
  looked_at  DATETIME(0) NOT NULL,
  networks   INT         NOT NULL
);
