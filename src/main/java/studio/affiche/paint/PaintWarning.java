package studio.affiche.paint;

import java.util.Set;
import studio.affiche.poster.LayerId;

/** Something about a poster that cannot be painted as it is meant. */
public sealed interface PaintWarning {
    /** The layer it is about. */
    LayerId layer();

    /** One sentence for people: what, where, what to do. */
    String message();

    /**
     * Characters that no font here shows; they are left out.
     *
     * @param codePoints not empty
     */
    record MissingGlyphs(LayerId layer, String layerName, Set<Integer> codePoints) implements PaintWarning {
        public MissingGlyphs {
            codePoints = Set.copyOf(codePoints);
        }

        @Override
        public String message() {
            return "“" + layerName + "” has characters that no font on this machine shows ("
                    + Unshown.listed(codePoints) + "): install a font such as " + Unshown.remedy(codePoints)
                    + " or choose other words";
        }
    }

    /** A text that does not fit its box even at its smallest size. */
    record TextTooLong(LayerId layer, String layerName) implements PaintWarning {
        @Override
        public String message() {
            return "“" + layerName
                    + "” does not fit its box at its smallest size: shorten it, enlarge the box or allow smaller type";
        }
    }

    /**
     * A font family that the poster names and that is not here.
     *
     * @param layer the lowest that is set in it
     * @param family that is missing
     * @param shown the family that is shown instead
     */
    record MissingFont(LayerId layer, String family, String shown) implements PaintWarning {
        @Override
        public String message() {
            return "The poster was made with " + family + ", which is not installed here; " + shown
                    + " is shown instead: install " + family + " or choose another font";
        }
    }
}
