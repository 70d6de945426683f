/** The program's entry. The rooms are the packages below; {@code docs/architecture.md} says what lives in each. */
@NullMarked
package studio.affiche;

import org.jspecify.annotations.NullMarked;
