CREATE VIEW v AS SELECT 1; -- ;list;of;things;
