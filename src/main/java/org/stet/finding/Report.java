package org.stet.finding;

import java.util.List;

/**
 * The outcome of one run; every output format prints this and nothing else.
 *
 * @param version   of Stet
 * @param rules     sha256 of the rules in force
 * @param documents in the order of their ids
 * @param findings  sorted
 */
public record Report(String version, String rules, List<DocumentEntry> documents, List<Finding> findings) {

    public Report {
        documents = List.copyOf(documents);
        findings = findings.stream().sorted().toList();
    }

    /** Documents that took no part, as their reading was given up. */
    public List<DocumentEntry> unread() {
        return documents.stream().filter(d -> !d.unread().isEmpty()).toList();
    }
}
