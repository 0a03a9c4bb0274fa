-- Processes whose rights were handed out: a new version adds those of its new processes and leaves what an administrator changed.

CREATE TABLE process_access (
  process_key VARCHAR(64) NOT NULL PRIMARY KEY
);
