package studio.affiche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import studio.affiche.app.ColumnChoice;

/** Reads {@code poster=Ad,impressions=Shown,clicks=#4}. */
final class ColumnsConverter implements ITypeConverter<ColumnChoice> {
    @Override
    public ColumnChoice convert(String value) {
        try {
            return ColumnChoice.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
