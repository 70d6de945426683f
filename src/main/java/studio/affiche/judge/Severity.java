package studio.affiche.judge;

/** How much a finding matters. */
public enum Severity {
    /** The poster cannot be published as it is. */
    ERROR,
    /** The poster can be published, but another one is better. */
    WARNING
}
