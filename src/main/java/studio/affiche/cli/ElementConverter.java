package studio.affiche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import studio.affiche.poster.Element;

/** Reads {@code background}, {@code text} or {@code layout}. */
final class ElementConverter implements ITypeConverter<Element> {
    @Override
    public Element convert(String value) {
        try {
            return Element.ofWord(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
