package studio.affiche.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/**
 * One line of {@code designs.jsonl}.
 *
 * @param design what was decided
 * @param brief what it was made for; product and logo are not in it but beside it
 * @param product absolute path of the product's picture
 * @param logo absolute path of the logo
 * @param conversation the design in the design language
 */
public record DesignRecord(Design design, Brief brief, Path product, Optional<Path> logo, List<Turn> conversation) {
    /**
     * One turn of a conversation.
     *
     * @param from {@code human} or {@code gpt}
     * @param value what is said
     */
    public record Turn(String from, String value) {
        /** What somebody says first in a conversation. */
        public static Optional<String> first(List<Turn> turns, String from) {
            return turns.stream()
                    .filter(t -> t.from().equals(from))
                    .map(Turn::value)
                    .findFirst();
        }
    }

    public DesignRecord {
        conversation = List.copyOf(conversation);
    }
}
