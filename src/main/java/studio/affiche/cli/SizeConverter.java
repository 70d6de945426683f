package studio.affiche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import studio.affiche.poster.CanvasSize;

/** Reads {@code 1080x1350}. */
final class SizeConverter implements ITypeConverter<CanvasSize> {
    @Override
    public CanvasSize convert(String value) {
        try {
            return CanvasSize.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
