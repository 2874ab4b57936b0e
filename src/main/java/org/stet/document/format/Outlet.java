package org.stet.document.format;

import org.stet.text.Problem;

/** Where a format puts what it reads, one after the other. */
public interface Outlet {

    void article(Article article);

    /** Something that cannot be used; the rest goes on. */
    void problem(Problem problem);

    /** Something left out on purpose, or worth knowing. */
    void notice(String notice);

    /** What lies in an archive, to be read as a file is. */
    void content(Content inner);

    /** Whether a file of this name within an archive is worth unpacking. */
    boolean wants(String name);
}
