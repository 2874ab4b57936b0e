package org.stet.cli;

import java.time.LocalDate;
import org.stet.document.Metadata;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date given on the command line. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return Metadata.day(text).orElseThrow(() -> new TypeConversionException(Metadata.notADate(text) + ". " + Metadata.DATE_FORM));
    }
}
