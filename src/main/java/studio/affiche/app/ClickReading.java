package studio.affiche.app;

/** What came of reading a click report: its clicks, or the question which columns hold them. */
public sealed interface ClickReading permits ClickReport, UnclearReport {}
