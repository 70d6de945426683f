package studio.affiche.design.token;

/** Two symbols that stand side by side and become one. */
record Merge(String left, String right) {
    String together() {
        return left + right;
    }
}
