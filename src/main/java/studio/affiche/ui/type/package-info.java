/** Controls for choosing type. */
@NullMarked
package studio.affiche.ui.type;

import org.jspecify.annotations.NullMarked;
