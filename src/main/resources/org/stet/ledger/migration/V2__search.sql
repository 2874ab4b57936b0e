-- By which words the documents that may tell a claim are found, and which corrections were withdrawn.

create table if not exists document_words (
    document    ${id} primary key references document (id) on delete cascade,
    reading_key varchar(64) not null,                   -- of the document when its words were noted
    words       ${order} not null                       -- their hashes, ascending, four bytes each
);

alter table correction add column if not exists withdrawn varchar(10) not null default '';  -- ISO date; empty for one that holds
