-- What is kept between runs. The same for H2 and PostgreSQL but for the words in braces, which Schema puts in. Times are UTC; hashes 64 hex digits.
-- Forms are the JSON that the rooms write, packed, see Packed. Every statement can be repeated: H2 keeps half of a migration that was interrupted.

create table if not exists run (
    id              bigint generated always as identity primary key,
    begun           timestamp with time zone not null,
    ended           timestamp with time zone,
    state           varchar(16) not null,               -- running, done, stopped, failed, interrupted
    archive         ${text} not null,                   -- what was audited, as it was named
    judging_key     varchar(64) not null,
    documents       integer not null default 0,
    unchanged       integer not null default 0,         -- documents that were not read again
    unread          integer not null default 0,
    set_aside       integer not null default 0,
    stories         integer not null default 0,
    judged          integer not null default 0,         -- stories that were judged anew
    findings        integer not null default 0,
    stages          ${text} not null default ''         -- milliseconds of each stage, as JSON
);

create table if not exists document (
    id           ${id} primary key,
    id_order     ${order} not null,                     -- the id in UTF-16, so that both databases sort ids as Java does
    path         ${text} not null,
    role         varchar(16) not null,
    publisher    ${text} not null,
    published    varchar(10) not null,                  -- ISO date of the day; empty where unknown
    published_at ${text} not null,                      -- the moment with its own offset, as the document has it
    updated_at   ${text} not null,
    headline     ${text} not null,
    byline       ${text} not null,
    url          ${text} not null,
    language     ${text} not null,
    sha256       varchar(64) not null,
    reading_key  varchar(64) not null,
    judged_as    varchar(64) not null,                  -- hash of all that judging sees of it
    unread       ${text} not null,                      -- why it took no part, in sentences
    form         ${form} not null,                      -- the document with its text and zones
    reading      ${form} not null,                      -- what it states
    signature    ${form} not null,                      -- what tells its story
    notice       ${text} not null,                      -- what a person should know of how it was read, in a sentence
    first_run    bigint not null references run (id),
    last_run     bigint not null references run (id)    -- the last run whose archive held it
);
create index if not exists document_last_run on document (last_run, id_order);
create index if not exists document_day on document (last_run, published, id_order);

create table if not exists story (
    id              ${id} primary key,
    story_key       varchar(64) not null,               -- of its documents, copies, corrections and the judging key, as they are now
    judged_key      varchar(64) not null,               -- under which it was judged; empty if it was not, or could not be
    last_run        bigint not null references run (id), -- the last run whose archive told it
    judged_run      bigint not null references run (id),
    correspondences ${form} not null,                   -- one JSON object a line
    failed          ${text} not null default ''         -- why it could not be judged, in sentences
);
create index if not exists story_last_run on story (last_run, id);

create table if not exists story_member (
    story    ${id} not null references story (id) on delete cascade,
    document ${id} not null references document (id),
    copy_of  ${id} not null default '',
    why      ${text} not null,                          -- in plain words, one a line
    primary key (story, document)
);
create index if not exists story_member_document on story_member (document);

create table if not exists finding (
    story       ${id} not null references story (id) on delete cascade,
    ordinal     integer not null,
    document    ${id} not null,
    starts      integer not null,                       -- the place in the document, in UTF-16 code units
    ends        integer not null,
    rule        ${id} not null,
    level       varchar(16) not null,
    fingerprint ${id} not null,
    message     ${text} not null,
    first_run   bigint not null references run (id),    -- the first run that made a finding with this fingerprint
    form        ${form} not null,
    primary key (story, ordinal)
);
create index if not exists finding_document on finding (document);
create index if not exists finding_fingerprint on finding (fingerprint);

create table if not exists coverage (
    document ${id} not null references document (id),
    story    ${id} not null references story (id) on delete cascade,
    form     ${form} not null,
    primary key (story, document)
);
create index if not exists coverage_document on coverage (document);

-- Waivers that a run was held against, so that none is lost with its file.
create table if not exists waiver (
    run         bigint not null references run (id),
    ordinal     integer not null,
    file        ${text} not null,
    line        integer not null,
    rule        ${text} not null,                       -- empty where the fingerprint says all
    finding     ${text} not null,                       -- the first digits of a fingerprint; empty for one that is for a rule
    document    ${text} not null,                       -- empty for all
    claim       ${text} not null,
    reason      ${text} not null,
    who         ${text} not null,
    until_day   varchar(16) not null,                   -- ISO date; empty for no end
    primary key (run, ordinal)
);

-- What they came to: the findings of a run that somebody had settled may stand, those among them that are open again too.
create table if not exists waived (
    run         bigint not null references run (id),
    ordinal     integer not null,
    document    ${id} not null,
    rule        ${id} not null,
    fingerprint ${id} not null,
    kind        varchar(16) not null,                   -- waived, expired, changed
    reason      ${text} not null,
    who         ${text} not null,
    primary key (run, ordinal)
);

create table if not exists correction (
    id       bigint generated always as identity primary key,
    claim    ${text} not null,
    right_as ${text} not null,
    reason   ${text} not null,
    who      ${text} not null,
    recorded varchar(10) not null                       -- ISO date
);

-- Files and entries that could not be read in a run, with the reason.
create table if not exists set_aside (
    run     bigint not null references run (id),
    ordinal integer not null,
    place   ${text} not null,
    reason  ${text} not null,
    primary key (run, ordinal)
);

-- Findings of a run by what a desk looks at, kept when the findings of a later run take their place.
create table if not exists tally (
    run       bigint not null references run (id),
    rule      ${id} not null,
    level     varchar(16) not null,
    publisher ${id} not null,
    published varchar(7) not null,                      -- ISO month; empty where unknown
    open      integer not null,
    waived    integer not null,
    primary key (run, rule, level, publisher, published)
);
