package org.stet.fact;

/** How an accused party answers. */
public enum ResponseKind {
    DENIAL, COMMENT, NO_COMMENT, NOT_REACHED, ADMISSION
}
