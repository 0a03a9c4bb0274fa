-- People who want the necessary notices only: no reminders, no minutes. Whoever wants everything has no row.
CREATE TABLE notice_preference (
  member_id            VARCHAR(36) NOT NULL PRIMARY KEY,
  necessary_only_since DATETIME(0) NOT NULL
);
