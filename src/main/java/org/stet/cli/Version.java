package org.stet.cli;

import org.stet.audit.Release;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Stet " + Release.version()};
    }
}
