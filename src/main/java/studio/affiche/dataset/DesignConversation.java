package studio.affiche.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.affiche.design.language.AnswerException;
import studio.affiche.design.language.AnswerReader;
import studio.affiche.design.language.InstructionReader;
import studio.affiche.design.language.Reading;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.project.ConversationRecord;
import studio.affiche.project.ConversationsFile;
import studio.affiche.project.DesignRecord.Turn;
import studio.affiche.project.Records;

/**
 * A conversation that was understood.
 *
 * @param number of its record in the file, from 1
 * @param image path of the product's picture
 * @param brief what is asked
 * @param design what is answered; its id is {@code Record n}
 */
public record DesignConversation(long number, String image, Brief brief, Design design) {
    private static final long SEED = 0;

    /** What to do with a conversation. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one. */
        void accept(DesignConversation conversation) throws IOException;
    }

    /**
     * Reads a file of conversations.
     *
     * @param problems told of each record that cannot be used
     * @throws IOException in one sentence, if the file is missing or holds no conversations
     */
    public static void read(Path file, Sink sink, Records.Bad problems) throws IOException {
        ConversationsFile.read(
                file,
                (number, record) -> {
                    DesignConversation conversation;
                    try {
                        conversation = of(number, record);
                    } catch (AnswerException | IllegalArgumentException e) {
                        problems.accept(number, String.valueOf(e.getMessage()));
                        return;
                    }
                    sink.accept(conversation);
                },
                problems);
    }

    private static DesignConversation of(long number, ConversationRecord record) throws AnswerException {
        if (record.image().isBlank()) {
            throw new AnswerException("It names no picture: give “image”");
        }
        Reading answer = AnswerReader.read(turn(record.turns(), "gpt"), List.of());
        Brief brief = InstructionReader.read(turn(record.turns(), "human"), answer.text())
                .brief();
        for (String line : answer.text()) {
            if (!brief.candidates().contains(line)) {
                throw new AnswerException("The chosen text “" + line + "” is not among the candidates");
            }
        }
        return new DesignConversation(
                number, record.image(), brief, answer.design(SEED).withId("Record " + number));
    }

    private static String turn(List<Turn> turns, String from) throws AnswerException {
        return Turn.first(turns, from)
                .orElseThrow(() -> new AnswerException("The conversation has no turn from “" + from + "”"));
    }
}
