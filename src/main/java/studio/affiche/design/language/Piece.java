package studio.affiche.design.language;

/**
 * A stretch of an answer that is cut into tokens by itself, so that a line of copy has the same tokens wherever it
 * stands.
 *
 * @param section it belongs to; what joins two sections belongs to the first
 */
public record Piece(String text, Section section) {}
