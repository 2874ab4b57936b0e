-- What is kept between runs. The same for H2 and PostgreSQL. Times are UTC; hashes 64 hex digits; forms are the JSON that the rooms write.

create table run (
    id          bigint generated always as identity primary key,
    begun       timestamp with time zone not null,
    ended       timestamp with time zone,
    state       varchar(16) not null,               -- running, done, stopped, failed
    archive     text not null,                      -- what was audited, as it was named
    judging_key char(64) not null,
    documents   integer not null default 0,
    read_anew   integer not null default 0,
    unread      integer not null default 0,
    stories     integer not null default 0,
    judged_anew integer not null default 0,
    findings    integer not null default 0,
    stages      text not null default ''            -- milliseconds of each stage, as JSON
);

create table document (
    id           text primary key,
    path         text not null,
    role         varchar(16) not null,
    publisher    text not null,
    published    varchar(10) not null,              -- ISO date of the day; empty where unknown
    published_at text not null,                     -- the moment with its own offset, as the document has it
    updated_at   text not null,
    headline     text not null,
    byline       text not null,
    url          text not null,
    language     text not null,
    sha256       char(64) not null,
    reading_key  char(64) not null,
    unread       text not null,                     -- why it took no part, in sentences
    form         text not null,                     -- the document with its text and zones
    reading      text not null,                     -- what it states
    signature    text not null,                     -- what tells its story
    first_run    bigint not null references run (id),
    last_run     bigint not null references run (id) -- the last run whose archive held it
);
create index document_last_run on document (last_run, published, id);

create table story (
    id              text primary key,
    story_key       char(64) not null,              -- of its documents, copies, corrections and the judging key
    last_run        bigint not null references run (id),
    judged_run      bigint not null references run (id),
    correspondences text not null,                  -- one JSON object a line
    failed          text not null default ''        -- why it could not be judged, in sentences
);

create table story_member (
    story    text not null references story (id) on delete cascade,
    document text not null references document (id),
    copy_of  text not null default '',
    why      text not null,
    primary key (story, document)
);
create index story_member_document on story_member (document);

create table finding (
    story       text not null references story (id) on delete cascade,
    ordinal     integer not null,
    document    text not null,
    rule        varchar(200) not null,
    level       varchar(16) not null,
    fingerprint char(64) not null,
    message     text not null,
    first_run   bigint not null references run (id), -- the first run that made a finding with this fingerprint
    form        text not null,
    primary key (story, ordinal)
);
create index finding_document on finding (document);
create index finding_fingerprint on finding (fingerprint);

create table coverage (
    document text primary key references document (id),
    story    text not null references story (id) on delete cascade,
    form     text not null
);

-- Waivers that were in force, and to which findings, so that a trend can be told and none is lost with its file.
create table waiver (
    run     bigint not null references run (id),
    ordinal integer not null,
    file    text not null,
    line    integer not null,
    form    text not null,
    primary key (run, ordinal)
);

create table correction (
    id       bigint generated always as identity primary key,
    claim    text not null,
    right_as text not null,
    reason   text not null,
    who      text not null,
    recorded varchar(10) not null                   -- ISO date
);

-- Files and entries that could not be read in a run, with the reason.
create table set_aside (
    run     bigint not null references run (id),
    ordinal integer not null,
    place   text not null,
    reason  text not null,
    primary key (run, ordinal)
);

-- Findings of a run by what a desk looks at, kept when the findings of a later run take their place.
create table tally (
    run       bigint not null references run (id),
    rule      varchar(200) not null,
    level     varchar(16) not null,
    publisher text not null,
    published varchar(7) not null,                  -- ISO month; empty where unknown
    open      integer not null,
    waived    integer not null,
    primary key (run, rule, level, publisher, published)
);
