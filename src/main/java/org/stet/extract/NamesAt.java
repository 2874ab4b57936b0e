package org.stet.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.language.Token;

/** The names of a document by where they stand. */
final class NamesAt {

    private final Map<Integer, Name> at = new HashMap<>();

    NamesAt(Notebook notes) {
        for (Name name : notes.names.all()) {
            for (int i = name.span().start(); i < name.span().end(); i++) {
                at.put(i, name);
            }
        }
    }

    Optional<Name> over(Token token) {
        return Optional.ofNullable(at.get(token.span().start()));
    }

    Optional<Name> person(Token token) {
        return over(token).filter(n -> n.kind() == NameKind.PERSON);
    }

    /** The name that begins with this token and is not a person's. */
    Optional<Name> organizationFrom(Token token) {
        return over(token).filter(n -> n.kind() != NameKind.PERSON && n.span().start() == token.span().start());
    }
}
