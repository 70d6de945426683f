/**
 * Background work: tasks with progress and cooperative cancel, a queue that runs them, a runner for tests and the
 * command line.
 *
 * <p>Start at {@link studio.affiche.task.Task}; {@link studio.affiche.task.Job} is one that was started.
 */
@NullMarked
package studio.affiche.task;

import org.jspecify.annotations.NullMarked;
