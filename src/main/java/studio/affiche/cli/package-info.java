/**
 * The command line, thin: each command reads its options, asks the studio and tells what came of it.
 *
 * <p>Start at {@link studio.affiche.cli.CommandLineFace}. Exit code 0 on success, 1 on a failure with one line on stderr,
 * 2 on wrong usage.
 */
@NullMarked
package studio.affiche.cli;

import org.jspecify.annotations.NullMarked;
