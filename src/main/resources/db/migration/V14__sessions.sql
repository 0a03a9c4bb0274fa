-- When a meeting began and ended in fact, and who moderated it; null for meetings of before this was asked.
ALTER TABLE meeting ADD COLUMN started_at DATETIME(0);
ALTER TABLE meeting ADD COLUMN ended_at DATETIME(0);
ALTER TABLE meeting ADD COLUMN moderated_by VARCHAR(36);

-- Who took down an answer given over the telephone; null when the member answered by the link.
ALTER TABLE meeting_answer ADD COLUMN phoned_by VARCHAR(64);
