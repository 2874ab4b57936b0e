package org.stet.fact;

/** What a name names. */
public enum NameKind {
    PERSON, ORGANIZATION, PLACE, OTHER
}
