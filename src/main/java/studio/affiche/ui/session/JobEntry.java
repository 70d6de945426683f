package studio.affiche.ui.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A job as the jobs bar shows it. */
public final class JobEntry {
    private final String name;
    private final Runnable cancel;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    JobEntry(String name, Runnable cancel) {
        this.name = name;
        this.cancel = cancel;
    }

    public String name() {
        return name;
    }

    /** 0 to 1, negative while it cannot be told. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Asks the job to stop. */
    public void cancel() {
        message.set("Cancelling");
        cancel.run();
    }

    void update(double done, String text) {
        progress.set(done);
        message.set(text);
    }
}
